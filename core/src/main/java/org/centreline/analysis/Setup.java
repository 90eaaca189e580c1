package org.centreline.analysis;

import java.util.List;
import org.centreline.chart.Convention;
import org.centreline.chart.Screening;
import org.centreline.rule.RuleSet;

/**
 * How a chart was made, after every default was filled in.
 *
 * @param choice the kind of chart
 * @param sets the sets of rules used
 * @param convention whose constants
 * @param screening whether extreme moving ranges were dropped
 * @param title what the measure is called
 * @param meaning direction, target, scale and notes
 */
public record Setup(
    ChartChoice choice,
    List<RuleSet> sets,
    Convention convention,
    Screening screening,
    String title,
    Meaning meaning) {

  public Setup {
    sets = List.copyOf(sets);
  }

  /** The sets of rules as one. */
  public RuleSet rules() {
    return RuleSet.union(sets);
  }
}
