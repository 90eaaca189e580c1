package org.centreline.words.chart;

import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.words.Centre;
import org.centreline.words.Numbers;

/**
 * What the lines of a chart are called beside where they end.
 *
 * @param centre "Mean", "Median", or "Zero" where sums of differences are drawn
 * @param lower "LPL", the lower process limit, or "Limit"
 * @param upper "UPL", the upper process limit, or "Limit"
 * @param limits both together, within a sentence
 */
public record LineNames(String centre, String lower, String upper, String limits) {

  private static final String ZERO = "Zero";

  /** The centre line with its number: "Mean 4.2"; zero says its own. */
  public String centre(String number) {
    return centre.equals(ZERO) ? centre : centre + " " + number;
  }

  /** The names for a chart. */
  public static LineNames of(ChartAnalysis analysis) {
    if (analysis.setup().choice().type().traits().has(Trait.EXPECTATION)) {
      String name =
          RiskFacts.display(analysis.setup().choice().type()).levels().stream()
              .findFirst()
              .map(level -> "at " + Numbers.raw(level) + "%")
              .orElse("Signal");
      return new LineNames(ZERO, name, name, "signal limits");
    }
    if (JointWords.speakOf(analysis)) {
      return new LineNames(Centre.heading(analysis), "Limit", "Limit", "limit");
    }
    return analysis.setup().choice().type().traits().has(Trait.DECISION_INTERVAL)
        ? new LineNames(ZERO, "Limit", "Limit", "decision interval")
        : new LineNames(Centre.heading(analysis), "LPL", "UPL", "process limits");
  }
}
