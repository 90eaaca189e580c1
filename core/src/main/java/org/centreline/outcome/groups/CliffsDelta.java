package org.centreline.outcome.groups;

import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/**
 * How often a value from after is above one from before, less how often it is below: −1 to 1.
 *
 * <p>Source: N. Cliff, Dominance statistics: ordinal analyses to answer ordinal questions,
 * Psychological Bulletin 114 (1993) 494-509; the interval that stays between −1 and 1: D. Feng and
 * N. Cliff, Monte Carlo evaluation of ordinal d with improved confidence interval, Journal of
 * Modern Applied Statistical Methods 3 (2004) 322-332.
 *
 * @param delta the estimate
 * @param variance its variance, without bias and so perhaps below 0; NaN where a group has one
 *     value
 * @param interval NONE where the variance is not above 0, as where all pairs point the same way, or
 *     is NaN
 */
public record CliffsDelta(double delta, double variance, Interval interval) {

  /** Of two groups, each of one value or more, none missing. */
  public static CliffsDelta of(Doubles before, Doubles after) {
    double m = after.size();
    double n = before.size();
    Dominance over = Dominance.over(before);
    Dominance under = Dominance.over(after);
    Doubles rows = after.map(value -> (over.below(value) - over.above(value)) / n);
    Doubles columns = before.map(value -> (under.above(value) - under.below(value)) / m);
    double d = rows.mean();
    double up = after.map(over::below).sum();
    double down = after.map(over::above).sum();
    double all = up * (1 - d) * (1 - d) + down * (1 + d) * (1 + d) + (m * n - up - down) * d * d;
    double squares = n * n * squares(rows, d) + m * m * squares(columns, d);
    double variance =
        m < 2 || n < 2 ? Double.NaN : (squares / (m * n) - all / (m * n)) / ((m - 1) * (n - 1));
    return new CliffsDelta(d, variance, interval(d, variance));
  }

  private static double squares(Doubles means, double d) {
    return means.map(mean -> (mean - d) * (mean - d)).sum();
  }

  private static Interval interval(double d, double variance) {
    if (!(variance > 0)) {
      return Interval.NONE;
    }
    double rest = 1 - d * d;
    double zs = Interval.Z * Math.sqrt(variance);
    double middle = d - d * d * d;
    double reach = zs * Math.sqrt(rest * rest + zs * zs);
    double scale = rest + zs * zs;
    return new Interval((middle - reach) / scale, (middle + reach) / scale);
  }
}
