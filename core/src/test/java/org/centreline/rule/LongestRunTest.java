package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  @Test
  void nothingUsefulIsNoRun() {
    assertEquals(List.of(), rule.matches(Sigmas.sides("00__00")));
    assertEquals(List.of(), rule.matches(Sigmas.sides("_")));
  }
}
