package org.centreline.math;

import org.apache.commons.math3.special.Beta;

/**
 * The beta distribution.
 *
 * @param a first shape, above 0
 * @param b second shape, above 0
 */
public record BetaLaw(double a, double b) {

  public BetaLaw {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("shapes must be above 0 but are " + a + " and " + b);
    }
  }

  /** P(X &lt;= x). */
  public double cumulative(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    return Beta.regularizedBeta(x, a, b);
  }

  /**
   * The x with P(X &lt;= x) = p.
   *
   * @param p above 0, below 1
   */
  public double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("probability must lie between 0 and 1 but is " + p);
    }
    return Brent.root(x -> cumulative(x) - p, 0, 1);
  }
}
