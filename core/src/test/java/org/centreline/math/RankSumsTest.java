package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
