package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FewCrossingsTest {

  private final FewCrossings rule = new FewCrossings();

  @Test
  void tooFewCrossingsBelongToTheWholePhaseAndMarkNothing() {
    assertEquals(List.of("0-10 NONE "), Sigmas.matches(rule, Sigmas.sides("++0+++-----")));
  }

  @Test
  void theFewestAllowedAreEnough() {
    assertEquals(List.of(), rule.matches(Sigmas.sides("+++++----+")));
    assertEquals(1, rule.matches(Sigmas.sides("+++++----+++")).size());
  }

  @Test
  void tossesACoinForEachUsefulPoint() {
    assertTrue(rule.isFairCoin());
    assertFalse(new BeyondLimits().isFairCoin());
  }

  @Test
  void nothingUsefulCrossesNothing() {
    assertEquals(List.of(), rule.matches(Sigmas.sides("00_")));
  }
}
