package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void nothingUsefulCrossesNothing() {
    assertEquals(List.of(), rule.matches(Sigmas.sides("00_")));
  }
}
