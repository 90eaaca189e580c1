package org.centreline.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.limit.ChartType;

/** The table of chart types. */
public final class ChartTypes {

  /** The run chart. */
  public static final ChartType RUN = new RunChart();

  /** The XmR chart of single values. */
  public static final ChartType XMR = new XmrChart();

  /** The moving-range chart. */
  public static final ChartType MR = new MrChart();

  private static final List<ChartType> ALL =
      List.of(
          RUN,
          XMR,
          MR,
          new XbarChart(),
          new RChart(),
          new SChart(),
          new IPrimeChart(),
          new PChart(),
          new PPrimeChart(),
          new NpChart(),
          new UChart(),
          new UPrimeChart(),
          new CChart(),
          new GChart(),
          new GPercentileChart(),
          new TChart(),
          new EwmaChart(EwmaChart.USUAL_LAMBDA),
          CusumChart.USUAL);

  private ChartTypes() {}

  /** Every chart type, in the order in which help lists them. */
  public static List<ChartType> all() {
    return ALL;
  }

  /** The chart type that a word names. */
  public static Optional<ChartType> named(String id) {
    return ALL.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
