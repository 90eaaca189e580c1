package org.centreline.math;

import org.apache.commons.math3.special.Gamma;

/**
 * The chi-square distribution.
 *
 * @param df degrees of freedom, above 0
 */
public record ChiSquare(double df) {

  /** Checks its number. */
  public ChiSquare {
    if (!(df > 0 && df < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("degrees of freedom must be above 0 but are " + df);
    }
  }

  /** The chance of a number above x, without loss far out. */
  public double upper(double x) {
    return x <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2, x / 2);
  }

  /** The chance of a number at or below x, without loss near 0. */
  public double lower(double x) {
    return x <= 0 ? 0 : Gamma.regularizedGammaP(df / 2, x / 2);
  }

  /** The number above which the chance is p, above 0 and below 1. */
  public double upperQuantile(double p) {
    check(p);
    return p > 0.5 ? quantile(1 - p) : Brent.root(x -> upper(x) - p, 0, beyond(p));
  }

  /** The number below which the chance is p, above 0 and below 1. */
  public double quantile(double p) {
    check(p);
    return p > 0.5 ? upperQuantile(1 - p) : Brent.root(x -> lower(x) - p, 0, beyond(0.5));
  }

  private double beyond(double p) {
    double high = df + 1;
    while (upper(high) > p) {
      high *= 2;
    }
    return high;
  }

  private static void check(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("no chi-square quantile of " + p);
    }
  }
}
