package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EstimateTest {

  private final Estimate two = Estimate.of(2, 0.5, 3);

  @Test
  void theIntervalReachesBothWays() {
    assertEquals(new Estimate(2, 0.5, 0.5, 3.5), two);
  }

  @Test
  void anotherScaleKeepsTheEndsInOrder() {
    assertEquals(new Estimate(0.5, Double.NaN, 1 / 3.5, 2), two.map(v -> 1 / v));
    assertEquals(new Estimate(4, Double.NaN, 0.25, 12.25), two.map(v -> v * v));
    assertSame(two, two.map(Link.IDENTITY));
    assertEquals(StrictMath.exp(3.5), two.map(Link.LOG).upper());
    assertEquals(1 / (1 + StrictMath.exp(-0.5)), two.map(Link.LOGIT).lower());
  }

  @Test
  void anEndBelongsToTheInterval() {
    assertFalse(two.excludes(0.5));
    assertFalse(two.excludes(3.5));
    assertTrue(two.excludes(0.4));
    assertTrue(two.excludes(3.6));
    assertFalse(Estimate.none().excludes(0));
  }
}
