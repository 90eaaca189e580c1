package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeyondLimitsTest {

  private final BeyondLimits rule = new BeyondLimits();

  @Test
  void pointsBeyondALimitMatchOneByOne() {
    assertEquals(
        List.of("1-1 ABOVE 1", "2-2 BELOW 2", "3-3 ABOVE 3"),
        Sigmas.matches(rule, Sigmas.of("0 3.1 -3.1 4 2.9")));
  }

  @Test
  void pointsOnALimitDoNot() {
    assertEquals(List.of(), Sigmas.matches(rule, Sigmas.of("3 -3 0")));
    assertEquals(List.of("0-0 ABOVE 0"), Sigmas.matches(rule, Sigmas.of(Math.nextUp(3.0))));
    assertEquals(List.of("0-0 BELOW 0"), Sigmas.matches(rule, Sigmas.of(Math.nextDown(-3.0))));
  }

  @Test
  void missingPointsAndMissingLimitsNeverMatch() {
    assertEquals(List.of(), Sigmas.matches(rule, Sigmas.of("_ _")));
    assertEquals(List.of(), Sigmas.matches(rule, Sigmas.withoutLimits(Sigmas.of("9 -9"))));
    assertTrue(rule.needsLimits());
  }
}
