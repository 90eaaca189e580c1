package org.centreline.chart.convention;

/** What becomes of a moving range that equals the screening limit. */
public enum Ties {
  KEPT,
  DROPPED
}
