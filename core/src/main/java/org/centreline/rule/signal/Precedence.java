package org.centreline.rule.signal;

/** How a point is read that several signals mark. */
public enum Precedence {
  /** A point that is both better and worse reads as improvement. */
  IMPROVEMENT_FIRST,
  /**
   * The first of beyond-limits, trend, two-of-three, shift decides; a trend's direction is that of
   * the step to the point's right where the next point is in a trend too (NHSRplotthedots).
   */
  LABEL_FIRST
}
