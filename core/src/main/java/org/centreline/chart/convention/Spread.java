package org.centreline.chart.convention;

/** How the spread within subgroups is estimated. */
public enum Spread {
  /** Mean standard deviation where all subgroups have one size, else pooled; then over c4. */
  DEVIATIONS,
  /**
   * The same, with empty and excluded subgroups and those after a freeze looked at for the size.
   */
  DEVIATIONS_ALL_SIZES,
  /** Mean of range over d2 (S charts: of standard deviation over c4), from printed tables. */
  TABLED_RANGES
}
