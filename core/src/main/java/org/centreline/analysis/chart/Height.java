package org.centreline.analysis.chart;

/** Whether the values that decided lie high or low. */
enum Height {
  HIGH,
  LOW
}
