package org.centreline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.rule.sequence.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetterTest {

  @ParameterizedTest
  @CsvSource({
    "ABOVE, IMPROVEMENT, CONCERN, SPECIAL_CAUSE",
    "UP, IMPROVEMENT, CONCERN, SPECIAL_CAUSE",
    "BELOW, CONCERN, IMPROVEMENT, SPECIAL_CAUSE",
    "DOWN, CONCERN, IMPROVEMENT, SPECIAL_CAUSE",
    "BOTH, SPECIAL_CAUSE, SPECIAL_CAUSE, SPECIAL_CAUSE",
    "NONE, COMMON_CAUSE, COMMON_CAUSE, COMMON_CAUSE",
  })
  void readsEachSide(Side side, Reading up, Reading down, Reading neither) {
    assertEquals(up, Better.UP.read(side));
    assertEquals(down, Better.DOWN.read(side));
    assertEquals(neither, Better.NEITHER.read(side));
  }
}
