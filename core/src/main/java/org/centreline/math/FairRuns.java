package org.centreline.math;

/**
 * How many runs two equally frequent kinds make in random order.
 *
 * <p>Source: F. S. Swed and C. Eisenhart, Tables for testing randomness of grouping in a sequence
 * of alternatives, Annals of Mathematical Statistics 14 (1943) 66-87: the exact distribution.
 */
public final class FairRuns {

  private FairRuns() {}

  /** The fewest runs that are not in the lower tail, n split as evenly as it goes. */
  public static int fewest(int n, double tail) {
    int runs = Math.max(1, n / 2 - reach(n));
    double below = probability(n, runs);
    while (runs < n && below <= tail) {
      runs++;
      below += probability(n, runs);
    }
    return runs;
  }

  /** The most runs that are not in the upper tail, n split as evenly as it goes. */
  public static int most(int n, double tail) {
    int runs = Math.min(n, n / 2 + reach(n));
    double above = probability(n, runs);
    while (runs > 1 && above <= tail) {
      runs--;
      above += probability(n, runs);
    }
    return runs;
  }

  /** Runs further from the mean than so many, some 40 standard deviations, are not met. */
  private static int reach(int n) {
    return 1 + (int) (20 * Math.sqrt(n));
  }

  /** P(R = runs) with n/2 of each kind (one more of the first where n is odd). */
  static double probability(int n, int runs) {
    int first = (n + 1) / 2;
    int second = n / 2;
    int half = runs / 2;
    double ways =
        runs % 2 == 0
            ? 2 * share(first - 1, half - 1) * share(second - 1, half - 1)
            : share(first - 1, half) * share(second - 1, half - 1)
                + share(first - 1, half - 1) * share(second - 1, half);
    return ways / share(n, first) / 4;
  }

  /** How many of the subsets of n things have k of them: the ways to choose by 2 to the power n. */
  private static double share(int n, int k) {
    if (k < 0 || k > n) {
      return 0;
    }
    double ways = 1;
    int halved = 0;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
      if (ways > 0x1p500) {
        ways *= 0x1p-500;
        halved += 500;
      }
    }
    return Math.scalb(ways, halved - n);
  }
}
