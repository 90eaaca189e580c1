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

  /** Every subset, of weights in any order, equal ones and nothing among them. */
  @Test
  void theChanceIsThatOfEverySubset() {
    int[] weights = {5, 2, 0, 9, 2, 7, 1};
    int[] subsets = new int[27];
    for (int subset = 0; subset < 128; subset++) {
      int sum = 0;
      for (int i = 0; i < 7; i++) {
        sum += (subset >> i & 1) * weights[i];
      }
      subsets[sum]++;
    }
    SubsetSums law = SubsetSums.of(weights);
    int below = 0;
    for (int sum = 0; sum < 27; sum++) {
      below += subsets[sum];
      assertEquals(below / 128.0, law.cumulative(sum));
      if (subsets[sum] > 0) {
        assertEquals(sum, law.quantile(below / 128.0));
      }
    }
    assertEquals(1, law.cumulative(1000));
  }
}
