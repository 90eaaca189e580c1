package org.centreline.analysis.chart;

import java.util.Optional;
import org.centreline.chart.limit.ChartType;
import org.centreline.series.Measured;

/**
 * The kind of chart taken, and why where the user left the choice to us.
 *
 * @param type the kind of chart
 * @param reason one sentence, and what would change it; empty where the user named the type
 */
public record ChartChoice(ChartType type, Optional<String> reason) {

  /** Below this many usable points a chart shows no limits, so a run chart says more. */
  static final int FEWEST_FOR_LIMITS = 13;

  /** The type asked for, or the one that suits the data. */
  static ChartChoice of(Optional<ChartType> asked, Measured measured) {
    return asked
        .map(type -> new ChartChoice(type, Optional.empty()))
        .orElseGet(() -> SuitedChart.of(measured));
  }
}
