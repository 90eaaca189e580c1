package org.centreline.outcome.groups;

import org.centreline.math.BinomialTail;
import org.centreline.outcome.interval.ClopperPearson;
import org.centreline.outcome.interval.Interval;

/**
 * The rate after over the rate before.
 *
 * <p>Source: K. J. Rothman, S. Greenland and T. L. Lash, Modern Epidemiology (2008) 242-244 for the
 * log form; the exact form turns the interval of the share of all events that fell after (Clopper
 * and Pearson) into one of the ratio.
 *
 * @param estimate NaN where there is no event at all; infinite where all are after
 * @param log normal on the log scale; NONE where a count is 0
 * @param exact from the counts, given their sum; NONE where there is no event at all
 * @param p the exact two-sided chance of such counts under equal rates
 */
public record RateRatio(double estimate, Interval log, Interval exact, double p) {

  /** Of two rates. */
  public static RateRatio of(Rate before, Rate after) {
    double a = after.events();
    double b = before.events();
    double ratio = after.perUnit() / before.perUnit();
    if (!(a + b > 0)) {
      return new RateRatio(Double.NaN, Interval.NONE, Interval.NONE, Double.NaN);
    }
    Interval share = ClopperPearson.of(a, a + b);
    Interval exact =
        new Interval(
            ratio(share.lower(), before.exposure() / after.exposure()),
            ratio(share.upper(), before.exposure() / after.exposure()));
    double even = after.exposure() / (after.exposure() + before.exposure());
    double p = BinomialTail.twoSided((int) a, (int) (a + b), even);
    return new RateRatio(ratio, log(ratio, a, b), exact, p);
  }

  private static double ratio(double share, double exposures) {
    return share / (1 - share) * exposures;
  }

  private static Interval log(double ratio, double a, double b) {
    if (!(a > 0 && b > 0)) {
      return Interval.NONE;
    }
    double reach = Interval.Z * Math.sqrt(1 / a + 1 / b);
    double log = StrictMath.log(ratio);
    return new Interval(StrictMath.exp(log - reach), StrictMath.exp(log + reach));
  }
}
