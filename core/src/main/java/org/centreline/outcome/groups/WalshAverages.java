package org.centreline.outcome.groups;

import java.util.Arrays;
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
    int n = changes.size();
    double[] averages = new double[n * (n + 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        averages[next++] = (changes.get(i) + changes.get(j)) / 2;
      }
    }
    Arrays.sort(averages);
    int k = n > LARGE ? largeForm(n) : exactForm(n);
    Interval interval =
        k < 1 ? Interval.NONE : new Interval(averages[k - 1], averages[averages.length - k]);
    return new WalshAverages(Quantiles.type7(averages, 0.5), interval);
  }

  private static int exactForm(int n) {
    SubsetSums law = SubsetSums.ofRanks(n);
    return law.cumulative(0) > Interval.MISSES / 2 ? 0 : law.quantile(Interval.MISSES / 2);
  }

  private static int largeForm(int n) {
    double all = n * (n + 1.0);
    return (int) Math.floor(all / 4 - Interval.Z * Math.sqrt(all * (2 * n + 1) / 24));
  }
}
