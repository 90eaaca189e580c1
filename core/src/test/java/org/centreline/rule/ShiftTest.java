package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.rule.sequence.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {

  private static final Shift SKIPPING = new Shift(7, Missing.SKIPPED, Missing.ENDS);
  private static final Shift ENDING = new Shift(7, Missing.ENDS, Missing.ENDS);

  @ParameterizedTest
  @ValueSource(ints = {2, 6, 7, 8, 9})
  void takesItsLengthAndNotOneLess(int length) {
    Shift shift = new Shift(length, Missing.SKIPPED, Missing.ENDS);
    assertEquals(List.of(), shift.matches(Sigmas.sides("+".repeat(length - 1) + "-")));
    assertEquals(1, shift.matches(Sigmas.sides("-" + "+".repeat(length))).size());
  }

  @Test
  void eachFurtherPointCompletesAnotherStretch() {
    assertEquals(
        List.of("1-7 BELOW 1,2,3,4,5,6,7", "2-8 BELOW 2,3,4,5,6,7,8"),
        Sigmas.matches(SKIPPING, Sigmas.sides("+--------+")));
  }

  @ParameterizedTest
  @CsvSource({"+++0++++, 0", "0+++++++, 1", "+++++++0, 1", "+++-++++, 0", "0000000, 0"})
  void aPointOnTheCentreEndsIt(String signs, int matches) {
    assertEquals(matches, SKIPPING.matches(Sigmas.sides(signs)).size());
    assertEquals(matches, ENDING.matches(Sigmas.sides(signs)).size());
  }

  @Test
  void aMissingValueIsSkippedOrEndsIt() {
    assertEquals(
        List.of("0-8 ABOVE 0,1,2,4,5,6,8"), Sigmas.matches(SKIPPING, Sigmas.sides("+++_+++_+")));
    assertEquals(List.of(), Sigmas.matches(ENDING, Sigmas.sides("++++++_++++++")));
    assertEquals(
        List.of("1-7 ABOVE 1,2,3,4,5,6,7"), Sigmas.matches(ENDING, Sigmas.sides("_+++++++")));
  }

  @Test
  void aMissingValueDoesNotJoinTwoSides() {
    assertEquals(List.of(), Sigmas.matches(SKIPPING, Sigmas.sides("++++_----")));
  }

  @Test
  void aPointOnTheCentreMayBeSteppedOver() {
    Shift stepping = new Shift(6, Missing.SKIPPED, Missing.SKIPPED);
    assertEquals(
        List.of("0-8 ABOVE 0,1,3,5,6,8"), Sigmas.matches(stepping, Sigmas.sides("++0+0++_+")));
    assertEquals(List.of(), stepping.matches(Sigmas.sides("+++00---0")));
    assertTrue(stepping.isFairCoin());
    assertFalse(SKIPPING.isFairCoin());
  }

  @Test
  void itsLengthCanBeChanged() {
    assertEquals(new Shift(9, Missing.ENDS, Missing.ENDS), ENDING.withShift(9));
    assertEquals(ENDING, ENDING.withTrend(9));
  }

  @Test
  void needsNoLimits() {
    assertFalse(SKIPPING.needsLimits());
    assertEquals(1, SKIPPING.matches(Sigmas.withoutLimits(Sigmas.sides("+++++++"))).size());
  }

  @Test
  void onePointIsNoShift() {
    assertThrows(IllegalArgumentException.class, () -> new Shift(1, Missing.ENDS, Missing.ENDS));
  }
}
