package org.centreline.analysis.chart;

import org.centreline.analysis.Better;
import org.centreline.chart.limit.Bounds;

/** The assurance icon: will the target be met if nothing changes? */
public enum Assurance {
  PASSING("passing"),
  FAILING("failing"),
  HIT_AND_MISS("hit-and-miss");

  /** Why limits say nothing of whether the target will be met now. */
  public enum Doubt {
    /** A baseline set them, and there are signals of change since. */
    BEFORE("signals of change since the baseline: its limits are those of the time before"),
    /** They are known from elsewhere, and there are signals that the points are not of them. */
    GIVEN("signals against the limits that were given: they are not those of these points"),
    /** Points are left out, as small numbers are hidden: the limits are those of the others. */
    HIDDEN("points left out by size or without data: the limits are those of the others"),
    /** Numbers are rounded, so that the limits may be those of the rounding. */
    ROUNDED("numbers are rounded: the limits may come from the rounding");

    private final String reason;

    Doubt(String reason) {
      this.reason = reason;
    }

    /** A clause without a full stop. */
    public String reason() {
      return reason;
    }
  }

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

  /**
   * Of a target between two numbers, whichever way is better: passing where both limits lie within
   * it, failing where all that lies between the limits is outside of it.
   *
   * @param strict whether a limit on an end of the target counts as neither
   */
  static Assurance between(Bounds target, double lower, double upper, boolean strict) {
    double low = target.lowest();
    double high = target.highest();
    boolean inside = strict ? lower > low && upper < high : lower >= low && upper <= high;
    boolean outside = strict ? upper < low || lower > high : upper <= low || lower >= high;
    return inside ? PASSING : outside ? FAILING : HIT_AND_MISS;
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
