package org.centreline.math;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** The gamma function and its kin. */
public final class Gammas {

  private Gammas() {}

  /** Γ(a)/Γ(b), both above 0. */
  public static double ratio(double a, double b) {
    return StrictMath.exp(Gamma.logGamma(a) - Gamma.logGamma(b));
  }

  /** The complement of the error function, accurate far out too. */
  public static double erfc(double x) {
    return Erf.erfc(x);
  }

  /** P(X &lt;= x) of a gamma distribution with this shape and scale 1. */
  public static double cumulative(double shape, double x) {
    return x <= 0 ? 0 : Gamma.regularizedGammaP(shape, x);
  }

  /** The x with P(X &lt;= x) = p, p above 0 and below 1. */
  public static double quantile(double shape, double p) {
    double reach = shape + 20 * Math.sqrt(shape) + 50;
    return Root.between(0, reach, x -> cumulative(shape, x) - p);
  }
}
