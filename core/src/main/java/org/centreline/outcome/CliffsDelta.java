package org.centreline.outcome;

import org.centreline.math.ExactSum;
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
 * @param variance its variance; NaN where a group has one value
 * @param interval NONE where a group has one value or all pairs point the same way
 */
public record CliffsDelta(double delta, double variance, Interval interval) {

  /** Of two groups, each of one value or more, none missing. */
  public static CliffsDelta of(Doubles before, Doubles after) {
    int m = after.size();
    int n = before.size();
    Doubles rows = Doubles.tabulate(m, i -> dominance(after.get(i), before));
    Doubles columns = Doubles.tabulate(n, j -> -dominance(before.get(j), after));
    double d = rows.mean();
    double variance = variance(before, after, d, squares(rows, d), squares(columns, d));
    return new CliffsDelta(d, variance, interval(d, variance));
  }

  /** The mean sign of a value less each of the others. */
  private static double dominance(double value, Doubles others) {
    return others.map(other -> Math.signum(value - other)).mean();
  }

  private static double squares(Doubles means, double d) {
    return means.map(mean -> (mean - d) * (mean - d)).sum();
  }

  private static double variance(
      Doubles before, Doubles after, double d, double rows, double columns) {
    double m = after.size();
    double n = before.size();
    ExactSum all = new ExactSum();
    for (int i = 0; i < after.size(); i++) {
      for (int j = 0; j < before.size(); j++) {
        double off = Math.signum(after.get(i) - before.get(j)) - d;
        all.add(off * off);
      }
    }
    return m < 2 || n < 2
        ? Double.NaN
        : (m * m * rows + n * n * columns - all.value()) / (m * n * (m - 1) * (n - 1));
  }

  private static Interval interval(double d, double variance) {
    double zs = Interval.Z * Math.sqrt(Math.max(0, variance));
    double rest = 1 - d * d;
    if (!(rest > 0) || Double.isNaN(zs)) {
      return Interval.NONE;
    }
    double middle = d - d * d * d;
    double reach = zs * Math.sqrt(rest * rest + zs * zs);
    double scale = rest + zs * zs;
    return new Interval((middle - reach) / scale, (middle + reach) / scale);
  }
}
