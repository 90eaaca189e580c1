package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.rule.sequence.Runs;
import org.junit.jupiter.api.Test;

class LongestRunTest {

  private final LongestRun rule = new LongestRun();

  @Test
  void aRunLongerThanAllowedMarksItsUsefulPoints() {
    assertEquals(
        List.of("4-13 BELOW 4,6,8,9,10,11,12,13"),
        Sigmas.matches(rule, Sigmas.sides("+-++-0-_------+-")));
  }

  @Test
  void theLongestAllowedIsNoSignal() {
    assertEquals(List.of(), rule.matches(Sigmas.sides("+-++-------+-+")));
    assertEquals(1, rule.matches(Sigmas.sides("+-++--------+-+")).size());
  }

  @Test
  void everyRunThatIsTooLongIsFound() {
    assertEquals(
        List.of("0-8 ABOVE 0,1,2,3,4,5,6,7,8", "9-17 BELOW 9,10,11,12,13,14,15,16,17"),
        Sigmas.matches(rule, Sigmas.sides("+++++++++---------")));
  }

  /** 18 useful points allow a run of 7. */
  @Test
  void besideOneThatIsTooLongTheLongestAllowedIsNone() {
    assertEquals(
        List.of("0-8 ABOVE 0,1,2,3,4,5,6,7,8"),
        Sigmas.matches(rule, Sigmas.sides("+++++++++-------++")));
  }

  @Test
  void tossesACoinForEachUsefulPoint() {
    assertTrue(rule.isFairCoin());
    assertTrue(rule.isSignal(new Runs(18, 18, 8, 9)));
    assertFalse(rule.isSignal(new Runs(18, 18, 7, 9)));
  }

  @Test
  void nothingUsefulIsNoRun() {
    assertEquals(List.of(), rule.matches(Sigmas.sides("00__00")));
    assertEquals(List.of(), rule.matches(Sigmas.sides("_")));
  }
}
