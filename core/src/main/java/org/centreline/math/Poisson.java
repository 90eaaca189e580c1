package org.centreline.math;

import org.apache.commons.math3.special.Gamma;

/**
 * The Poisson distribution.
 *
 * @param mean above 0
 */
public record Poisson(double mean) {

  /** Checks its number. */
  public Poisson {
    if (!(mean > 0 && mean < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a Poisson mean must be above 0 but is " + mean);
    }
  }

  /** The chance of {@code count} or fewer. */
  public double atMost(long count) {
    return count < 0 ? 0 : Gamma.regularizedGammaQ(count + 1.0, mean);
  }

  /** The chance of {@code count} or more, without loss far out. */
  public double atLeast(long count) {
    return count <= 0 ? 1 : Gamma.regularizedGammaP(count, mean);
  }

  /** The least count at or below which the chance is at least p, above 0 and below 1. */
  public long quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("no Poisson quantile of " + p);
    }
    long high = (long) mean + 1;
    while (atMost(high) < p) {
      high *= 2;
    }
    long low = -1;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (atMost(middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
