package org.centreline.outcome.fit;

import java.util.function.DoubleUnaryOperator;

/**
 * A number with its uncertainty.
 *
 * @param value the number
 * @param standardError NaN where it stands on another scale than the number
 * @param lower the lower end of the 95% interval
 * @param upper the upper end of the 95% interval
 */
public record Estimate(double value, double standardError, double lower, double upper) {

  /** The number with an interval that reaches so many standard errors each way. */
  public static Estimate of(double value, double standardError, double reach) {
    return new Estimate(
        value, standardError, value - reach * standardError, value + reach * standardError);
  }

  /** No number. */
  public static Estimate none() {
    return new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** The number and its ends on another scale, ends put in order. */
  public Estimate map(DoubleUnaryOperator change) {
    double first = change.applyAsDouble(lower);
    double second = change.applyAsDouble(upper);
    return new Estimate(
        change.applyAsDouble(value), Double.NaN, Math.min(first, second), Math.max(first, second));
  }

  /** The number and its ends on the scale that people read. */
  public Estimate map(Link link) {
    return link == Link.IDENTITY ? this : map(link::mean);
  }

  /** Whether the interval lies on one side of a number. */
  public boolean excludes(double number) {
    return lower > number || upper < number;
  }
}
