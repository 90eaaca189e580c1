package org.centreline.chart.sigma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TabledRangesTest {

  /** Source: H. L. Harter, Ann. Math. Statist. 31 (1960), for n of 100: 5.01519 and 0.60492. */
  @Test
  void beyondTheTableTheFormulasHold() {
    assertEquals(3.931, TabledRanges.mean(25));
    assertEquals(3.9643, TabledRanges.mean(26), 5e-4);
    assertEquals(5.01519, TabledRanges.mean(100), 5e-5);
    assertEquals(0.7084528, TabledRanges.deviation(25));
    assertEquals(0.605, TabledRanges.deviation(100), 1e-3);
  }
}
