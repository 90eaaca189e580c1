package org.centreline.chart.convention;

/** Whether moving ranges beyond their own upper limit are dropped, once, before the mean. */
public enum Screening {
  ON,
  OFF
}
