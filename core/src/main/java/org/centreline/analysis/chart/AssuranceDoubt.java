package org.centreline.analysis.chart;

/** Why limits say nothing of whether the target will be met. */
public enum AssuranceDoubt {
  /** A baseline set them, and there are signals of change since. */
  BEFORE("signals of change since the baseline: its limits are those of the time before"),
  /** They are known from elsewhere, and there are signals that the points are not of them. */
  GIVEN("signals against the limits that were given: they are not those of these points");

  private final String reason;

  AssuranceDoubt(String reason) {
    this.reason = reason;
  }

  /** A clause without a full stop. */
  public String reason() {
    return reason;
  }
}
