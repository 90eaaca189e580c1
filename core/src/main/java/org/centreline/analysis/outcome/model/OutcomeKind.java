package org.centreline.analysis.outcome.model;

import org.centreline.chart.CChart;
import org.centreline.chart.PChart;
import org.centreline.chart.UChart;
import org.centreline.chart.XmrChart;
import org.centreline.chart.limit.ChartType;

/** What the numbers of an outcome are, which decides the model. */
public enum OutcomeKind {
  /** A measurement or mean a subgroup. */
  MEAN(XmrChart.TYPE),
  /** Events over opportunities. */
  RATE(UChart.TYPE),
  /** Cases with the event out of all cases. */
  PROPORTION(PChart.TYPE),
  /** Events, the same opportunity each time. */
  COUNT(CChart.TYPE);

  private final ChartType type;

  OutcomeKind(ChartType type) {
    this.type = type;
  }

  /** The chart that goes with it, by whose word a user chooses it. */
  public ChartType type() {
    return type;
  }

  /** Whether events are counted, so that some may have been avoided. */
  public boolean isCounted() {
    return this != MEAN;
  }
}
