package org.centreline.outcome.groups;

import org.centreline.math.KthDifference;
import org.centreline.math.RankSums;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/**
 * The median of all differences between a value from after and one from before.
 *
 * <p>Source: J. L. Hodges and E. L. Lehmann, Estimates of location based on rank tests, Annals of
 * Mathematical Statistics 34 (1963) 598-611; the interval: M. Hollander and D. A. Wolfe,
 * Nonparametric Statistical Methods (1999) 132-133. Exact where both groups have fewer than 50
 * values and no value occurs in both or twice; else in the form for large samples.
 *
 * @param estimate the median difference
 * @param interval NONE where the groups are too small for any 95% interval
 * @param exact the interval from the exact distribution; the same as {@code interval} unless that
 *     is of the other form
 * @param large the interval in the form for large samples
 */
public record HodgesLehmann(double estimate, Interval interval, Interval exact, Interval large) {

  private static final int LARGE = 50;

  /** Of two groups, each of one value or more, none missing. */
  public static HodgesLehmann of(Doubles before, Doubles after) {
    KthDifference differences =
        new KthDifference(after.stream().toArray(), before.stream().toArray());
    int m = after.size();
    int n = before.size();
    boolean small = m < LARGE && n < LARGE;
    Interval large = counted(differences, largeForm(m, n));
    Interval exact = small ? counted(differences, exactForm(m, n)) : Interval.NONE;
    boolean isExact = small && !Ranks.of(before.followedBy(after)).hasTies();
    return new HodgesLehmann(differences.median(), isExact ? exact : large, exact, large);
  }

  private static long exactForm(int m, int n) {
    return RankSums.of(m, n).quantile(Interval.MISSES / 2);
  }

  public static long largeForm(int m, int n) {
    double product = (double) m * n;
    return (long) Math.floor(product / 2 - Interval.Z * Math.sqrt(product * (m + n + 1) / 12));
  }

  /** From the k-th of the differences in order to the k-th from the top. */
  private static Interval counted(KthDifference differences, long k) {
    return k < 1
        ? Interval.NONE
        : new Interval(differences.at(k), differences.at(differences.count() + 1 - k));
  }
}
