package org.centreline.math;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
public final class Normal {

  private static final double ROOT_TWO = StrictMath.sqrt(2);
  private static final double FARTHEST = 39;

  private Normal() {}

  /** The chance of a number at or below z. */
  public static double lower(double z) {
    return upper(-z);
  }

  /** The chance of a number above z, without loss far out. */
  public static double upper(double z) {
    return Erf.erfc(z / ROOT_TWO) / 2;
  }

  /** The chance of a number at least as far from 0 as z. */
  public static double twoSided(double z) {
    return Erf.erfc(Math.abs(z) / ROOT_TWO);
  }

  /**
   * The number below which the chance is p.
   *
   * @param p above 0, below 1
   */
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("no normal quantile of " + p);
    }
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
  }

  /**
   * The number above which the chance is p.
   *
   * @param p above 0, at most one half
   */
  public static double upperQuantile(double p) {
    return Brent.root(z -> upper(z) - p, 0, FARTHEST);
  }
}
