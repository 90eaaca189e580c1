package org.centreline.outcome.groups;

import org.centreline.math.NoncentralT;
import org.centreline.math.NormalSample;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/**
 * The difference of two means in standard deviations, corrected for few values.
 *
 * <p>Source: L. V. Hedges, Distribution theory for Glass's estimator of effect size and related
 * estimators, Journal of Educational Statistics 6 (1981) 107-128; the interval by the noncentral t
 * distribution: J. H. Steiger and R. T. Fouladi, Noncentrality interval estimation (1997).
 *
 * @param cohen the difference over the pooled standard deviation
 * @param correction what makes it unbiased
 * @param cohenInterval the interval of the uncorrected figure
 */
public record HedgesG(double cohen, double correction, Interval cohenInterval) {

  /**
   * Of two groups, together of four values or more, none missing; NaN where nothing varies within
   * the groups.
   */
  public static HedgesG of(Doubles before, Doubles after) {
    double m = after.size();
    double n = before.size();
    double df = m + n - 2;
    double pooled = Math.sqrt((Moments.squares(before) + Moments.squares(after)) / df);
    double d = pooled > 0 ? (after.mean() - before.mean()) / pooled : Double.NaN;
    double scale = Math.sqrt(m * n / (m + n));
    return new HedgesG(d, correction(df), interval(d, scale, df));
  }

  private static Interval interval(double d, double scale, double df) {
    if (Double.isNaN(d)) {
      return Interval.NONE;
    }
    NoncentralT law = new NoncentralT(df);
    return new Interval(
        law.shift(d * scale, 1 - Interval.MISSES / 2) / scale,
        law.shift(d * scale, Interval.MISSES / 2) / scale);
  }

  /** J: Γ(df/2) / (√(df/2) Γ((df − 1)/2)). */
  static double correction(double df) {
    return NormalSample.meanDeviation((int) df) * Math.sqrt((df - 1) / df);
  }

  /** The corrected figure. */
  public double g() {
    return correction * cohen;
  }

  /** Its interval. */
  public Interval interval() {
    return new Interval(correction * cohenInterval.lower(), correction * cohenInterval.upper());
  }
}
