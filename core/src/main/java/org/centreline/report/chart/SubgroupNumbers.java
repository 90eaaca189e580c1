package org.centreline.report.chart;

import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.limit.ChartType;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;

/**
 * What lies behind the points of a chart of subgroups, on the scale shown.
 *
 * @param sizes how many measurements each has; all NaN where subgroups are single values
 * @param spreads how far they lie apart: the range on a chart of ranges, else the standard
 *     deviation; NaN below two measurements
 */
record SubgroupNumbers(Doubles sizes, Doubles spreads) {

  static SubgroupNumbers of(ChartAnalysis analysis) {
    double multiply = analysis.setup().meaning().scale().multiply();
    if (analysis.measured().series() instanceof Samples samples) {
      Doubles spreads = isOfRanges(analysis) ? samples.ranges() : samples.deviations();
      return new SubgroupNumbers(samples.sizes(), spreads.map(v -> v * multiply));
    }
    Doubles none = Doubles.missing(analysis.points().size());
    return new SubgroupNumbers(none, none);
  }

  /** What the spread is called. */
  static String spreadName(ChartAnalysis analysis) {
    return isOfRanges(analysis) ? "Range" : "Standard deviation";
  }

  private static boolean isOfRanges(ChartAnalysis analysis) {
    ChartType type = analysis.setup().choice().type();
    return type.statisticName().filter("range"::equals).isPresent();
  }
}
