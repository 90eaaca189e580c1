package org.centreline.math;

/**
 * The sum of those weights whose coin shows heads: the distribution behind signed ranks.
 *
 * <p>Every weight is a whole number, so that midranks enter doubled. Source: F. Wilcoxon,
 * Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945) 80-83; here every subset
 * is counted, one weight after the other.
 */
public final class SubsetSums {

  private final double[] below;

  private SubsetSums(double[] below) {
    this.below = below;
  }

  /**
   * The distribution for some weights.
   *
   * @param weights whole numbers, 0 or more; at most some hundreds of them
   */
  public static SubsetSums of(int... weights) {
    int most = 0;
    for (int weight : weights) {
      most += weight;
    }
    double[] chance = new double[most + 1];
    chance[0] = 1;
    int reached = 0;
    for (int weight : weights) {
      reached += weight;
      for (int sum = reached; sum >= 0; sum--) {
        double without = chance[sum] / 2;
        chance[sum] = sum >= weight ? without + chance[sum - weight] / 2 : without;
      }
    }
    for (int sum = 1; sum <= most; sum++) {
      chance[sum] += chance[sum - 1];
    }
    return new SubsetSums(chance);
  }

  /** The distribution for the ranks 1 to n. */
  public static SubsetSums ofRanks(int n) {
    int[] ranks = new int[n];
    for (int i = 0; i < n; i++) {
      ranks[i] = i + 1;
    }
    return of(ranks);
  }

  /** P(sum &lt;= most). */
  public double cumulative(int most) {
    return most < 0 ? 0 : below[Math.min(most, below.length - 1)];
  }

  /** The least s with P(sum &lt;= s) &gt;= p. */
  public int quantile(double p) {
    int s = 0;
    while (below[s] < p) {
      s++;
    }
    return s;
  }
}
