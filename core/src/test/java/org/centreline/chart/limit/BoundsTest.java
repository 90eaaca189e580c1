package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void clipsToTheNearestPossibleNumber() {
    Bounds share = new Bounds(0, 1);
    assertEquals(0, share.clip(-0.1));
    assertEquals(0.5, share.clip(0.5));
    assertEquals(1, share.clip(1.1));
    assertEquals(7e300, Bounds.NOT_NEGATIVE.clip(7e300));
  }

  @Test
  void whatIsMissingStaysMissing() {
    assertEquals(Double.NaN, new Bounds(0, 1).clip(Double.NaN));
  }

  @Test
  void boundsHoldSomething() {
    assertThrows(IllegalArgumentException.class, () -> new Bounds(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Bounds(0, Double.NaN));
  }
}
