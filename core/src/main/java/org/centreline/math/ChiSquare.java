package org.centreline.math;

import org.apache.commons.math3.special.Gamma;

/**
 * The chi-square distribution.
 *
 * @param df degrees of freedom, above 0
 */
public record ChiSquare(double df) {

  /** From so many degrees of freedom on quantiles are taken from their expansion. */
  private static final double MANY = 1e7;

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
    if (df > MANY) {
      return expanded(Normal.upperQuantile(p));
    }
    return p > 0.5 ? quantile(1 - p) : Brent.root(x -> upper(x) - p, 0, beyond(p));
  }

  /** The number below which the chance is p, above 0 and below 1. */
  public double quantile(double p) {
    check(p);
    if (df > MANY) {
      return expanded(Normal.quantile(p));
    }
    return p > 0.5 ? upperQuantile(1 - p) : Brent.root(x -> lower(x) - p, 0, beyond(0.5));
  }

  /**
   * The quantile whose normal one is z; what is left out is below 1e-15 of it from a million
   * degrees of freedom on. The incomplete gamma function takes as many steps as their root.
   *
   * <p>Source: E. A. Cornish and R. A. Fisher, Revue de l'Institut International de Statistique 5
   * (1938) 307-320.
   */
  double expanded(double z) {
    double root = Math.sqrt(2 * df);
    double square = z * z;
    return df
        + z * root
        + 2 * (square - 1) / 3
        + z * (square - 7) / (9 * root)
        - (6 * square * square + 14 * square - 32) / (405 * df);
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
