package org.centreline.math;

/** The binomial distribution with probability one half. */
public final class FairCoin {

  /** More than the relative rounding of the sums below, so that an exact p is reached. */
  private static final double ROUNDING = 1e-12;

  private FairCoin() {}

  /**
   * The least k with P(X &lt;= k) &gt;= p for n tosses: R's {@code qbinom(p, n, 0.5)}.
   *
   * @param tosses 0 or more
   * @param p above 0, below 1
   */
  public static int quantile(int tosses, double p) {
    if (tosses < 0 || !(p > 0 && p < 1)) {
      throw new IllegalArgumentException("no quantile " + p + " for " + tosses + " tosses");
    }
    double reached = 0;
    double logTerm = -tosses * StrictMath.log(2);
    for (int k = 0; k < tosses; k++) {
      reached += StrictMath.exp(logTerm);
      if (reached >= p * (1 - ROUNDING)) {
        return k;
      }
      logTerm += StrictMath.log((double) (tosses - k) / (k + 1));
    }
    return tosses;
  }
}
