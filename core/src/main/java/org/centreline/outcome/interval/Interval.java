package org.centreline.outcome.interval;

/**
 * A 95% confidence interval.
 *
 * @param lower its lower end; NaN where the data give none, then both are
 * @param upper its upper end; may be infinite
 */
public record Interval(double lower, double upper) {

  /** How often such intervals miss, on both sides together. */
  public static final double MISSES = 0.05;

  /** The normal deviate that leaves half of that above it. */
  public static final double Z = 1.959963984540054;

  /** The data give none. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  public Interval {
    if (lower > upper || Double.isNaN(lower) != Double.isNaN(upper)) {
      throw new IllegalArgumentException("no interval from " + lower + " to " + upper);
    }
  }

  /** Around an estimate, {@code reach} to both sides. */
  public static Interval around(double estimate, double reach) {
    return new Interval(estimate - reach, estimate + reach);
  }

  /** Whether there is one. */
  public boolean exists() {
    return !Double.isNaN(lower);
  }

  /** Whether a value lies in it, ends included; false where there is none. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /** Whether it exists and leaves a value out. */
  public boolean excludes(double value) {
    return exists() && !contains(value);
  }
}
