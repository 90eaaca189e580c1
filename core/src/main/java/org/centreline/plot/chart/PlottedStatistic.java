package org.centreline.plot.chart;

import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.series.Doubles;

/**
 * What the points of a chart show: the data, or what accumulates from them.
 *
 * @param upper the data, the EWMA or the upper CUSUM; NaN where there is nothing
 * @param lower the lower CUSUM; all NaN on other charts
 */
record PlottedStatistic(Doubles upper, Doubles lower) {

  /** The rule that speaks of the lower CUSUM. */
  private static final String DOWN = "decision-interval-down";

  static PlottedStatistic of(ChartAnalysis analysis) {
    boolean accumulates = analysis.setup().choice().type().traits().has(Trait.ACCUMULATES);
    Doubles shown =
        accumulates ? analysis.points().track().statistic() : analysis.points().values();
    return new PlottedStatistic(
        shown.map(ValueAxis::drawable), analysis.points().track().lower().map(ValueAxis::drawable));
  }

  /** Whether there is a lower CUSUM. */
  boolean isTwofold() {
    return lower.present().size() > 0;
  }

  /** Whether a point carries a signal of the lower CUSUM. */
  static boolean isDown(ChartAnalysis analysis, int position) {
    return analysis.points().marks().get(position).contains(DOWN);
  }

  /** Whether a point carries a signal of anything else. */
  static boolean isUp(ChartAnalysis analysis, int position) {
    return analysis.points().marks().get(position).stream().anyMatch(mark -> !mark.equals(DOWN));
  }
}
