package org.centreline.rule.signal;

/** Which points of a pattern are marked. */
public enum Marking {
  /** Every point that the rule marks. */
  ALL,
  /** Only the points that complete the pattern (qcc). */
  COMPLETING
}
