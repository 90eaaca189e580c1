package org.centreline.chart;

/** A kind of chart: which statistic is drawn, and what its centre and limits are. */
public interface ChartType {

  /** The word that a user types. */
  String id();

  /** What people call it, such as "XmR chart". */
  String name();

  /** What the centre line is called: "Mean" or "Median". */
  String centreName();

  /** What it is made from. */
  Data data();

  /** What can be asked of it. */
  Traits traits();

  /** The centre and lines of one phase. */
  PhaseFit fit(PhaseData data, LimitOptions options);
}
