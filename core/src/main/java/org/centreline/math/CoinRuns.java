package org.centreline.math;

/**
 * The joint distribution of the longest run and the number of crossings among tosses of a fair
 * coin.
 *
 * <p>Source: J. Anhøj and T. Wentzel-Larsen, Sense and sensibility: on the diagnostic value of
 * control chart rules for detection of shifts in time series data, BMC Medical Research Methodology
 * 18 (2018) 100, who compute it too; here by adding up one toss after the other.
 */
public final class CoinRuns {

  private CoinRuns() {}

  /**
   * The chance that no run is longer than {@code longest} and that there are at least {@code
   * crossings} crossings.
   *
   * @param tosses 1 or more
   */
  public static double within(int tosses, int longest, int crossings) {
    double[][] chance = new double[longest + 1][tosses];
    chance[1][0] = 1;
    for (int toss = 2; toss <= tosses; toss++) {
      chance = next(chance, longest, tosses);
    }
    ExactSum sum = new ExactSum();
    for (int run = 1; run <= longest; run++) {
      for (int crossed = Math.max(0, crossings); crossed < tosses; crossed++) {
        sum.add(chance[run][crossed]);
      }
    }
    return sum.value();
  }

  private static double[][] next(double[][] chance, int longest, int tosses) {
    double[][] after = new double[longest + 1][tosses];
    for (int run = 1; run <= longest; run++) {
      for (int crossed = 0; crossed < tosses; crossed++) {
        double half = chance[run][crossed] / 2;
        if (run < longest) {
          after[run + 1][crossed] += half;
        }
        if (crossed + 1 < tosses) {
          after[1][crossed + 1] += half;
        }
      }
    }
    return after;
  }
}
