package org.centreline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TwoDecimalsTest {

  @Test
  void theExactNumberIsRoundedHalfUp() {
    assertEquals("0.71", TwoDecimals.of(0.7072));
    assertEquals("0.13", TwoDecimals.of(0.125));
    assertEquals("1.00", TwoDecimals.of(1));
    assertEquals("-0.50", TwoDecimals.of(-0.5));
    assertEquals("1.00", TwoDecimals.of(1.005));
  }

  @Test
  void whatIsNoNumberIsNamed() {
    assertEquals("NaN", TwoDecimals.of(Double.NaN));
  }
}
