package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankSumsTest {

  /** Of two and two: 0, 1, 2, 2, 3, 4 pairs above, all six splits alike. */
  @Test
  void twoAgainstTwo() {
    RankSums law = RankSums.of(2, 2);
    assertEquals(1 / 6.0, law.cumulative(0), 1e-15);
    assertEquals(4 / 6.0, law.cumulative(2), 1e-15);
    assertEquals(1, law.cumulative(9), 1e-15);
    assertEquals(0, law.cumulative(-1));
    assertEquals(2, law.quantile(0.5));
    assertEquals(0, RankSums.of(1, 1).quantile(0.5));
  }

  /** Mann and Whitney (1947) table I, n = 8 and m = 8: P(U up to 13) is .025. */
  @Test
  void thePublishedTable() {
    assertEquals(0.025, RankSums.of(8, 8).cumulative(13), 5e-4);
  }

  @Test
  void largeSamplesAddUpToOne() {
    assertEquals(1, RankSums.of(49, 49).cumulative(49 * 49), 1e-9);
  }

  /** Every way to choose which of the ranks are those of the first sample. */
  @Test
  void theChanceIsThatOfEverySplit() {
    for (int m = 1; m <= 5; m++) {
      for (int n = 1; n <= 5; n++) {
        assertSplits(m, n);
      }
    }
  }

  private static void assertSplits(int m, int n) {
    int[] splits = new int[m * n + 1];
    for (int split = 0; split < 1 << (m + n); split++) {
      if (Integer.bitCount(split) == m) {
        int above = 0;
        for (int i = 0; i < m + n; i++) {
          above += (split >> i & 1) == 1 ? Integer.bitCount(~split & ((1 << i) - 1)) : 0;
        }
        splits[above]++;
      }
    }
    double all = IntStream.of(splits).sum();
    RankSums law = RankSums.of(m, n);
    int below = 0;
    for (int u = 0; u < splits.length; u++) {
      below += splits[u];
      assertEquals(below / all, law.cumulative(u), 1e-14);
      assertEquals(u, law.quantile((below - 0.5 * splits[u]) / all));
    }
  }
}
