package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypedTargetTest {

  @Test
  void aPercentageIsAShareMultipliedAsTheDataIs() {
    assertEquals(0.95, new TypedTarget("95%", 95, true).shown(1));
    assertEquals(95, new TypedTarget("95%", 95, true).shown(100));
    assertEquals(0.953, new TypedTarget("95.3%", 95.3, true).shown(1));
    assertEquals(0.07, new TypedTarget("7%", 7, true).shown(1));
  }

  @Test
  void aNumberIsOnTheScaleShown() {
    assertEquals(28, new TypedTarget("28", 28, false).shown(1000));
  }
}
