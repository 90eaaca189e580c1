package org.centreline.chart.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values to the places that are published. */
class ControlConstantsTest {

  @Test
  void agreeWithTheTables() {
    assertEquals(1.128379167, ControlConstants.D2_OF_TWO, 1e-9);
    assertEquals(0.8525025, ControlConstants.D3_OF_TWO, 1e-7);
    assertEquals(3.266531919, ControlConstants.UPPER_D4_OF_TWO, 1e-9);
    assertEquals(2.658680777, 3 / ControlConstants.D2_OF_TWO, 1e-9);
  }
}
