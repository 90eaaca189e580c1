package org.centreline.rule.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {

  @ParameterizedTest
  @CsvSource({
    "ABOVE, above, true, false",
    "UP, up, true, false",
    "BELOW, below, false, true",
    "DOWN, down, false, true",
    "BOTH, both, false, false",
    "NONE, '', false, false",
  })
  void hasAWordAndAHeight(Side side, String word, boolean high, boolean low) {
    assertEquals(word, side.word());
    assertEquals(high, side.isHigh());
    assertEquals(low, side.isLow());
  }

  @Test
  void onTheCentreOrMissingIsNoSide() {
    assertEquals(Side.ABOVE, Side.of(1, 0));
    assertEquals(Side.BELOW, Side.of(-1, 0));
    assertEquals(Side.NONE, Side.of(0, -0.0));
    assertEquals(Side.NONE, Side.of(Double.NaN, 0));
    assertEquals(Side.NONE, Side.of(0, Double.NaN));
  }
}
