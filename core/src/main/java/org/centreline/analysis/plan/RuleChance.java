package org.centreline.analysis.plan;

import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;

/**
 * How likely a set of rules signals by so many points after a change.
 *
 * @param rules the set
 * @param type the id of the chart they look at, its limits held from before the change
 * @param changed the chance by 1, 2, 3, … points after a change
 * @param unchanged the same where nothing changed: false alarms
 */
public record RuleChance(RuleSet rules, String type, Doubles changed, Doubles unchanged) {

  public RuleChance {
    if (changed.size() != unchanged.size()) {
      throw new IllegalArgumentException(
          rules.id() + ": " + changed.size() + " and " + unchanged.size() + " chances");
    }
  }
}
