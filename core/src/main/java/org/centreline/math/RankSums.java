package org.centreline.math;

/**
 * How many of the pairs from two samples have their first member above: the Mann-Whitney
 * distribution where both come from one population and nothing is tied.
 *
 * <p>Source: H. B. Mann and D. R. Whitney, On a test of whether one of two random variables is
 * stochastically larger than the other, Annals of Mathematical Statistics 18 (1947) 50-60: their
 * recursion, in chances instead of counts.
 */
public final class RankSums {

  private final double[] below;

  private RankSums(double[] below) {
    this.below = below;
  }

  /** The distribution for samples of m and n, each 1 or more. */
  public static RankSums of(int m, int n) {
    if (m < 1 || n < 1) {
      throw new IllegalArgumentException("samples of " + m + " and " + n);
    }
    double[][] rows = new double[n + 1][];
    for (int second = 0; second <= n; second++) {
      rows[second] = new double[] {1};
    }
    for (int first = 1; first <= m; first++) {
      for (int second = 1; second <= n; second++) {
        rows[second] = joined(rows[second], rows[second - 1], first, second);
      }
    }
    double[] chance = rows[n];
    for (int u = 1; u < chance.length; u++) {
      chance[u] += chance[u - 1];
    }
    return new RankSums(chance);
  }

  /** The largest value of all comes from the first sample (and is above all) or the second. */
  private static double[] joined(double[] oneLess, double[] other, int m, int n) {
    double[] chance = new double[m * n + 1];
    for (int u = 0; u < oneLess.length; u++) {
      chance[u + n] += oneLess[u] * m / (m + n);
    }
    for (int u = 0; u < other.length; u++) {
      chance[u] += other[u] * n / (m + n);
    }
    return chance;
  }

  /** P(U &lt;= most). */
  public double cumulative(int most) {
    return most < 0 ? 0 : Math.min(1, below[Math.min(most, below.length - 1)]);
  }

  /** The least u with P(U &lt;= u) &gt;= p. */
  public int quantile(double p) {
    int u = 0;
    while (below[u] < p) {
      u++;
    }
    return u;
  }
}
