package org.centreline.outcome.interval;

import org.centreline.math.ChiSquare;

/**
 * The exact interval of a Poisson count.
 *
 * <p>Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936)
 * 437-442.
 */
public final class PoissonInterval {

  private PoissonInterval() {}

  /** The interval of the count expected, {@code count} being seen, 0 or more. */
  public static Interval of(double count) {
    double tail = Interval.MISSES / 2;
    double lower = count == 0 ? 0 : new ChiSquare(2 * count).quantile(tail) / 2;
    return new Interval(lower, new ChiSquare(2 * count + 2).upperQuantile(tail) / 2);
  }
}
