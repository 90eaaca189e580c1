package org.centreline.math;

import org.apache.commons.math3.special.Gamma;

/**
 * The noncentral t distribution.
 *
 * <p>Source: R. V. Lenth, Algorithm AS 243: cumulative distribution function of the non-central t
 * distribution, Applied Statistics 38 (1989) 185-189; the series is summed outwards from its
 * greatest term, so that a large noncentrality does not underflow.
 *
 * @param df degrees of freedom, above 0
 */
public record NoncentralT(double df) {

  private static final double NEGLIGIBLE = 1e-17;
  private static final double REACH = 12;

  /** Beyond it a normal is as good as its mean, and the series has too many terms. */
  private static final double FAR = 1000;

  public NoncentralT {
    if (!(df > 0)) {
      throw new IllegalArgumentException("degrees of freedom must be above 0 but are " + df);
    }
  }

  /** P(T &lt;= t), T being normal with mean {@code shift} over the root of chi-square over df. */
  public double cumulative(double t, double shift) {
    if (Math.abs(shift) > FAR) {
      return shift > 0 ? far(t, shift) : 1 - far(-t, -shift);
    }
    double raw =
        t >= 0
            ? aboveZero(t, shift) + Normal.lower(-shift)
            : 1 - aboveZero(-t, -shift) - Normal.lower(shift);
    return Math.min(1, Math.max(0, raw));
  }

  /** P(S &gt;= shift / t), S being the root of chi-square over df, for a shift far above 0. */
  private double far(double t, double shift) {
    double ratio = shift / t;
    return t <= 0 ? 0 : new ChiSquare(df).upper(df * ratio * ratio);
  }

  /** The noncentrality under which P(T &lt;= t) is p. */
  public double shift(double t, double p) {
    double reach = REACH + REACH * Math.abs(t) / Math.sqrt(df);
    return Brent.root(shift -> cumulative(t, shift) - p, t - reach, t + reach);
  }

  /** P(0 &lt; T &lt;= t). */
  private double aboveZero(double t, double shift) {
    double x = t * t / (df + t * t);
    double half = shift * shift / 2;
    int mode = (int) half;
    ExactSum sum = new ExactSum();
    for (int j = mode; j >= 0; j--) {
      if (!add(sum, j, x, shift) && j < mode) {
        break;
      }
    }
    int j = mode + 1;
    while (add(sum, j, x, shift)) {
      j++;
    }
    return sum.value() / 2;
  }

  /** Adds the j-th terms of both series; whether they were large enough to go on. */
  private boolean add(ExactSum sum, int j, double x, double shift) {
    double half = shift * shift / 2;
    double p = half == 0 ? (j == 0 ? 1 : 0) : weight(j, half, Gamma.logGamma(j + 1.0));
    double q =
        half == 0 ? 0 : shift / StrictMath.sqrt(2) * weight(j, half, Gamma.logGamma(j + 1.5));
    sum.add(p * new BetaLaw(j + 0.5, df / 2).cumulative(x));
    sum.add(q * new BetaLaw(j + 1.0, df / 2).cumulative(x));
    return p + Math.abs(q) > NEGLIGIBLE;
  }

  private static double weight(int j, double half, double logGamma) {
    return StrictMath.exp(j * StrictMath.log(half) - half - logGamma);
  }
}
