package org.centreline.math;

import org.apache.commons.math3.distribution.BinomialDistribution;

/** Tests of a binomial proportion. */
public final class BinomialTail {

  /** What rounding may make of two equal chances. */
  private static final double EQUAL = 1 + 1e-7;

  private BinomialTail() {}

  /**
   * The chance of a count that is no more probable than the one seen.
   *
   * @param count 0 to {@code trials}
   * @param p above 0, below 1
   */
  public static double twoSided(int count, int trials, double p) {
    BinomialDistribution law = new BinomialDistribution(null, trials, p);
    double seen = law.probability(count);
    ExactSum sum = new ExactSum();
    for (int k = 0; k <= trials; k++) {
      double chance = law.probability(k);
      if (chance <= seen * EQUAL) {
        sum.add(chance);
      }
    }
    return Math.min(1, sum.value());
  }
}
