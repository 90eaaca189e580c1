package org.centreline.analysis.suggest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;
import org.junit.jupiter.api.Test;

class ShiftedRunTest {

  private final ShiftedRun high = new ShiftedRun(new Span(3, 9), Side.ABOVE, 20);
  private final ShiftedRun low = new ShiftedRun(new Span(3, 9), Side.BELOW, 20);

  @Test
  void aPointOnTheLineIsOnNeitherSide() {
    assertFalse(high.isBeyond(20, 20));
    assertFalse(high.isBack(20, 20));
    assertFalse(low.isBeyond(20, 20));
    assertFalse(low.isBack(20, 20));
  }

  @Test
  void theSideSaysWhichWayIsBack() {
    assertTrue(high.isBeyond(21, 20));
    assertTrue(high.isBack(19, 20));
    assertTrue(low.isBeyond(19, 20));
    assertTrue(low.isBack(21, 20));
  }

  @Test
  void aMissingPointIsOnNeitherSide() {
    assertFalse(high.isBeyond(Double.NaN, 20));
    assertFalse(low.isBack(Double.NaN, 20));
  }
}
