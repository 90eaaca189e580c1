package org.centreline.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.limit.ChartType;

/** The table of chart types. */
public final class ChartTypes {

  /** The run chart. */
  public static final ChartType RUN = RunChart.TYPE;

  /** The XmR chart of single values. */
  public static final ChartType XMR = XmrChart.TYPE;

  /** The moving-range chart. */
  public static final ChartType MR = MrChart.TYPE;

  private static final List<ChartType> ALL =
      List.of(
          RUN,
          XMR,
          XmrMedianChart.TYPE,
          MR,
          XbarChart.TYPE,
          RChart.TYPE,
          SChart.TYPE,
          IPrimeChart.TYPE,
          MsChart.TYPE,
          PChart.TYPE,
          PPrimeChart.TYPE,
          NpChart.TYPE,
          UChart.TYPE,
          UPrimeChart.TYPE,
          CChart.TYPE,
          GChart.TYPE,
          GPercentileChart.TYPE,
          TChart.TYPE,
          EwmaChart.TYPE,
          CusumChart.TYPE,
          VladChart.TYPE,
          RaCusumChart.TYPE,
          BernoulliChart.TYPE,
          T2Chart.TYPE);

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
