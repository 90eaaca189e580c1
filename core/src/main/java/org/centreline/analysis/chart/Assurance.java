package org.centreline.analysis.chart;

import org.centreline.analysis.Better;

/** The assurance icon: will the target be met if nothing changes? */
public enum Assurance {
  PASSING("passing"),
  FAILING("failing"),
  HIT_AND_MISS("hit-and-miss");

  private final String word;

  Assurance(String word) {
    this.word = word;
  }

  /** The stable word in JSON. */
  public String word() {
    return word;
  }

  /**
   * Compares a target with unclipped limits; a target on a limit counts as beyond it, and passing
   * is tried first, so that a constant series on its target passes.
   */
  static Assurance inclusive(Better better, double target, double lower, double upper) {
    boolean under = target <= lower;
    boolean over = target >= upper;
    if (better == Better.UP ? under : over) {
      return PASSING;
    }
    return (better == Better.UP ? over : under) ? FAILING : HIT_AND_MISS;
  }

  /** The same, with a target on a limit neither passed nor failed (NHSRplotthedots). */
  static Assurance strict(Better better, double target, double lower, double upper) {
    boolean under = target < lower;
    boolean over = target > upper;
    if (better == Better.UP ? under : over) {
      return PASSING;
    }
    return (better == Better.UP ? over : under) ? FAILING : HIT_AND_MISS;
  }
}
