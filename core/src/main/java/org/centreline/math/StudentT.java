package org.centreline.math;

import org.apache.commons.math3.special.Beta;

/**
 * Student's t distribution.
 *
 * @param df degrees of freedom, above 0, whole or not; infinite for the normal distribution
 */
public record StudentT(double df) {

  /** Checks its number. */
  public StudentT {
    if (!(df > 0)) {
      throw new IllegalArgumentException("degrees of freedom must be above 0 but are " + df);
    }
  }

  /** The chance of a number at least as far from 0 as t, without loss far out. */
  public double twoSided(double t) {
    if (Double.isInfinite(df)) {
      return Normal.twoSided(t);
    }
    double square = t * t;
    return square < 1
        ? 1 - Beta.regularizedBeta(square / (df + square), 0.5, df / 2)
        : Beta.regularizedBeta(df / (df + square), df / 2, 0.5);
  }

  /** The chance of a number above t. */
  public double upper(double t) {
    double half = twoSided(t) / 2;
    return t < 0 ? 1 - half : half;
  }

  /** The chance of a number at or below t. */
  public double lower(double t) {
    return upper(-t);
  }

  /**
   * The number above which the chance is p.
   *
   * @param p above 0, below 1
   */
  public double upperQuantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("no t quantile of " + p);
    }
    if (p > 0.5) {
      return -upperQuantile(1 - p);
    }
    double high = 1;
    while (upper(high) > p) {
      high *= 2;
    }
    return Brent.root(t -> upper(t) - p, 0, high);
  }

  /** How many standard errors an interval of this confidence, such as 0.95, reaches each way. */
  public double reach(double confidence) {
    return upperQuantile((1 - confidence) / 2);
  }
}
