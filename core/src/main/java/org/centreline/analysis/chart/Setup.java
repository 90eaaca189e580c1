package org.centreline.analysis.chart;

import java.util.List;
import org.centreline.analysis.Meaning;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Given;
import org.centreline.rule.signal.RuleSet;

/**
 * How a chart was made, after every default was filled in.
 *
 * @param choice the kind of chart
 * @param sets the sets of rules used
 * @param convention whose constants
 * @param screening whether extreme moving ranges were dropped
 * @param given centre and sigma that the user knows, on the scale shown
 * @param title what the measure is called
 * @param meaning direction, target, scale and notes
 */
public record Setup(
    ChartChoice choice,
    List<RuleSet> sets,
    Convention convention,
    Screening screening,
    Given given,
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
