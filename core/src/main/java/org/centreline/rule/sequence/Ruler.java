package org.centreline.rule.sequence;

/** By whose lines the points of a pattern are measured, where lines differ from point to point. */
public enum Ruler {
  /** Each by its own. */
  OWN,
  /** All by those of the point that completes the pattern (qcc). */
  COMPLETING
}
