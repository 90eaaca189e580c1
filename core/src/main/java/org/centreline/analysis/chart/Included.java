package org.centreline.analysis.chart;

import org.centreline.analysis.chart.Points.Status;
import org.centreline.series.Doubles;

/** The values of a chart that take part in what is worked out. */
public final class Included {

  private Included() {}

  /** One a subgroup; NaN where it is missing or excluded. */
  public static Doubles of(ChartAnalysis chart) {
    Points points = chart.points();
    return Doubles.tabulate(
        points.size(),
        i -> points.statuses().get(i) == Status.INCLUDED ? points.values().get(i) : Double.NaN);
  }
}
