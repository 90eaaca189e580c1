package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class MannWhitneyTest {

  /** Hollander and Wolfe (1999) table 4.1, page 110: tritiated water in two kinds of membrane. */
  @Test
  void thePublishedExample() {
    Doubles term = Doubles.of(0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46);
    Doubles early = Doubles.of(1.15, 0.88, 0.90, 0.74, 1.21);
    MannWhitney test = MannWhitney.of(term, early);
    assertEquals(15, test.above());
    assertEquals(2 * 0.1272, test.p(), 1e-4);
    assertEquals(-0.305, HodgesLehmann.of(term, early).estimate(), 1e-9);
  }

  @Test
  void theChanceIsThatOfEverySplit() {
    Random random = new Random(20_260_302);
    for (int trial = 0; trial < 60; trial++) {
      int m = 1 + random.nextInt(5);
      int n = 1 + random.nextInt(5);
      Doubles both = Doubles.tabulate(m + n, i -> random.nextDouble());
      MannWhitney test = MannWhitney.of(both.slice(m, m + n - 1), both.slice(0, m - 1));
      assertEquals(enumerated(both, m, test.above()), test.p(), 1e-12);
    }
  }

  private static double enumerated(Doubles both, int m, double seen) {
    int size = both.size();
    double mean = m * (size - m) / 2.0;
    int splits = 0;
    int far = 0;
    for (int split = 0; split < 1 << size; split++) {
      if (Integer.bitCount(split) == m) {
        splits++;
        far += Math.abs(above(both, split) - mean) >= Math.abs(seen - mean) - 1e-9 ? 1 : 0;
      }
    }
    return (double) far / splits;
  }

  private static int above(Doubles both, int split) {
    int above = 0;
    for (int i = 0; i < both.size(); i++) {
      for (int j = 0; j < both.size(); j++) {
        boolean pair = (split >> i & 1) == 1 && (split >> j & 1) == 0;
        above += pair && both.get(i) > both.get(j) ? 1 : 0;
      }
    }
    return above;
  }

  /**
   * 0, 2, 4 ... before and 1, 3, 5 ... after, 50,000 each: n (n + 1) / 2 of n² pairs are above, and
   * z is (25,000 - 1/2) / √(n² (2n + 1) / 12) = 24,999.5 / 4,564,377.6 = 0.005477.
   */
  @Test
  void groupsOfManyThousandsAreCounted() {
    Doubles before = Doubles.tabulate(50_000, i -> 2 * i);
    MannWhitney test = MannWhitney.of(before, before.map(v -> v + 1));
    assertEquals(50_000.0 * 50_001 / 2, test.above());
    assertEquals(1 - 2 * 0.005477 * 0.398942, test.p(), 1e-6);
  }

  @Test
  void allEqualGivesNoChance() {
    assertEquals(Double.NaN, MannWhitney.of(Doubles.of(1, 1), Doubles.of(1, 1)).p());
  }

  /**
   * Halves and whole numbers by turns, 50,000 each and so 2,500,000,000 pairs: after stands above
   * before in n (n + 1) / 2 pairs, n / 2 more than half of them, and z is (n / 2 − 1 / 2) / √(n²
   * (2n + 1) / 12), 0.0054772.
   */
  @Test
  void thePairsOfLargeGroupsAreCounted() {
    int n = 50_000;
    MannWhitney test =
        MannWhitney.of(Doubles.tabulate(n, i -> i), Doubles.tabulate(n, i -> i + .5));
    assertEquals(1_250_025_000, test.above());
    assertEquals(1 - 2 * 0.0054772 * 0.3989423, test.p(), 1e-6);
  }
}
