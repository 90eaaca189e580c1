package org.centreline.outcome.groups;

import java.util.stream.IntStream;
import org.centreline.math.SubsetSums;
import org.centreline.series.Doubles;

/**
 * The signed-rank test of changes.
 *
 * <p>Source: F. Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945)
 * 80-83. Changes of 0 are left out and equal sizes share the mean of their ranks. Up to 200 changes
 * the chance is exact, ties included (every way to put the signs is counted); above, normal with
 * the corrections for ties and continuity.
 *
 * @param used how many changes are not 0
 * @param zeros how many are
 * @param sumUp the sum of the ranks of the changes above 0
 * @param p two-sided; NaN where no change is left
 */
public record SignedRank(int used, int zeros, double sumUp, double p) {

  private static final int LARGE = 200;

  /** Of changes, none missing. */
  public static SignedRank of(Doubles changes) {
    Doubles moved = changes.where(i -> changes.get(i) != 0);
    Ranks ranks = Ranks.of(moved.map(Math::abs));
    double up = ranks.doubled().where(i -> moved.get(i) > 0).sum() / 2;
    int n = moved.size();
    double p = n == 0 ? Double.NaN : n > LARGE ? normal(up, ranks, n) : exact(up, ranks, n);
    return new SignedRank(n, changes.size() - n, up, p);
  }

  private static double exact(double up, Ranks ranks, int n) {
    int[] weights = IntStream.range(0, n).map(i -> (int) ranks.doubled().get(i)).toArray();
    double less = Math.min(up, n * (n + 1) / 2.0 - up);
    return Math.min(1, 2 * SubsetSums.of(weights).cumulative((int) (2 * less)));
  }

  static double normal(double up, Ranks ranks, int n) {
    double variance = n * (n + 1.0) * (2.0 * n + 1) / 24 - ranks.tieTerm() / 48;
    return TwoSided.normal(up - n * (n + 1.0) / 4, variance);
  }
}
