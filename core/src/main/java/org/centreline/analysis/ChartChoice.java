package org.centreline.analysis;

import java.util.Optional;
import org.centreline.chart.ChartType;
import org.centreline.chart.ChartTypes;
import org.centreline.series.Series;

/**
 * The kind of chart taken, and why where the user left the choice to us.
 *
 * @param type the kind of chart
 * @param reason one sentence; empty where the user named the type
 */
public record ChartChoice(ChartType type, Optional<String> reason) {

  /** Below this many usable points an XmR chart shows no limits, so a run chart says more. */
  static final int FEWEST_FOR_LIMITS = 13;

  /** The type asked for, or the one that suits the data. */
  static ChartChoice of(Optional<ChartType> asked, Series series) {
    return asked
        .map(type -> new ChartChoice(type, Optional.empty()))
        .orElseGet(() -> suited(series.values().present().size()));
  }

  private static ChartChoice suited(int usable) {
    String points = usable + (usable == 1 ? " usable point" : " usable points");
    return usable < FEWEST_FOR_LIMITS
        ? new ChartChoice(
            ChartTypes.RUN,
            Optional.of(
                "Run chart, because there are "
                    + points
                    + " and limits need at least "
                    + FEWEST_FOR_LIMITS
                    + "; with more points it would be an XmR chart."))
        : new ChartChoice(
            ChartTypes.XMR,
            Optional.of(
                "XmR chart, because there is one value a subgroup and "
                    + points
                    + "; below "
                    + FEWEST_FOR_LIMITS
                    + " it would be a run chart."));
  }
}
