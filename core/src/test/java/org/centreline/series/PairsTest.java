package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairsTest {

  private static final double NONE = Double.NaN;
  private static final Pairs SOME =
      new Pairs(
          Optional.of("pain"), Doubles.of(4, NONE, 2, NONE, 7), Doubles.of(NONE, 5, 3, NONE, 1));

  @Test
  void peopleWithOneScoreAreCountedApart() {
    assertEquals(2, SOME.count());
    assertEquals(1, SOME.onlyBefore());
    assertEquals(1, SOME.onlyAfter());
  }

  @Test
  void onlyPeopleWithBothScoresAreWhole() {
    assertEquals(new Pairs(Optional.of("pain"), Doubles.of(2, 7), Doubles.of(3, 1)), SOME.whole());
    assertEquals(Doubles.of(NONE, NONE, 1, NONE, -6), SOME.changes());
    assertEquals(Doubles.of(1, -6), SOME.whole().changes());
  }

  /** As binary fractions 0.3 - 0.1, 0.9 - 0.7 and 7.3 - 7.1 are three different numbers. */
  @Test
  void changesThatAreAlikeAsWrittenAreEqual() {
    Pairs pairs =
        new Pairs(Optional.empty(), Doubles.of(0.1, 0.7, 7.1, 8.4), Doubles.of(0.3, 0.9, 7.3, 8.2));
    assertEquals(Doubles.of(0.2, 0.2, 0.2, -0.2), pairs.changes());
  }

  @Test
  void everybodyHasAPlaceInBoth() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Pairs(Optional.empty(), Doubles.of(1, 2), Doubles.of(1)));
  }
}
