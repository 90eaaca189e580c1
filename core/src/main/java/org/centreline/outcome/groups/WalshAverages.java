package org.centreline.outcome.groups;

import org.centreline.math.KthNumber;
import org.centreline.math.Quantiles;
import org.centreline.math.SubsetSums;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/**
 * The median change of the same people: the median of the averages of every two changes, each with
 * itself too.
 *
 * <p>Source: J. L. Hodges and E. L. Lehmann, Annals of Mathematical Statistics 34 (1963) 598-611;
 * the interval, which turns the signed-rank test round: M. Hollander and D. A. Wolfe, Nonparametric
 * Statistical Methods (1999) 56-57. Changes of 0 stay in, so that people who did not change count.
 * With ties the interval, its ends included, holds the truth at least as often as it says. Exact up
 * to 200 changes; above in the form for large samples.
 *
 * @param estimate the median change
 * @param interval NONE for fewer than six changes, from which no 95% interval can be had
 */
public record WalshAverages(double estimate, Interval interval) {

  private static final int LARGE = 200;

  /** Of changes, one or more, none missing. */
  public static WalshAverages of(Doubles changes) {
    double[] sorted = changes.stream().sorted().toArray();
    int n = sorted.length;
    long count = n * (n + 1L) / 2;
    long k = n > LARGE ? largeForm(n) : SubsetSums.ofRanks(n).quantile(Interval.MISSES / 2);
    Interval interval =
        k < 1 ? Interval.NONE : new Interval(average(sorted, k), average(sorted, count + 1 - k));
    double[] middle = {average(sorted, (count + 1) / 2), average(sorted, count / 2 + 1)};
    return new WalshAverages(Quantiles.type7(middle, 0.5), interval);
  }

  /** The k-th smallest of the averages of every two, from 1. */
  private static double average(double[] sorted, long k) {
    return KthNumber.of(
        k, sorted[0], sorted[sorted.length - 1], bound -> averagesUpTo(sorted, bound));
  }

  /** Counts them: what a value can be averaged with gets less as the values grow. */
  private static long averagesUpTo(double[] sorted, double bound) {
    long count = 0;
    int end = sorted.length;
    for (int i = 0; i < end; i++) {
      while (end > i && (sorted[i] + sorted[end - 1]) / 2 > bound) {
        end--;
      }
      count += end - i;
    }
    return count;
  }

  private static long largeForm(int n) {
    double all = n * (n + 1.0);
    return (long) Math.floor(all / 4 - Interval.Z * Math.sqrt(all * (2.0 * n + 1) / 24));
  }
}
