package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubsetSumsTest {

  @Test
  void threeRanksByHand() {
    SubsetSums law = SubsetSums.ofRanks(3);
    assertEquals(1 / 8.0, law.cumulative(0));
    assertEquals(5 / 8.0, law.cumulative(3));
    assertEquals(1, law.cumulative(6));
    assertEquals(3, law.quantile(0.5));
    assertEquals(0, law.cumulative(-1));
  }

  /** Wilcoxon's table: of ten ranks a sum up to 8 has the chance .0244. */
  @Test
  void thePublishedTable() {
    assertEquals(25 / 1024.0, SubsetSums.ofRanks(10).cumulative(8), 1e-15);
  }

  @Test
  void equalWeightsAreABinomial() {
    assertEquals(11 / 16.0, SubsetSums.of(3, 3, 3, 3).cumulative(7), 1e-15);
  }
}
