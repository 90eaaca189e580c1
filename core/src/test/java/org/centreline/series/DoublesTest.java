package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DoublesTest {

  private static final Doubles ROW = Doubles.of(3, Double.NaN, 1, 2);

  @Test
  void keepsItsNumbersToItself() {
    double[] given = {1, 2};
    Doubles row = Doubles.of(given);
    given[0] = 9;
    assertEquals(1, row.get(0));
  }

  @Test
  void isMadeByPosition() {
    assertEquals(Doubles.of(0, 1, 4), Doubles.tabulate(3, i -> (double) i * i));
    assertEquals(Doubles.of(7, 7), Doubles.repeat(2, 7));
    assertTrue(Doubles.missing(2).isMissing(1));
    assertEquals(0, Doubles.empty().size());
  }

  @Test
  void isCutAndJoined() {
    assertEquals(Doubles.of(3, 1, 2), ROW.present());
    assertEquals(Doubles.of(1, 2), ROW.slice(2, 3));
    assertEquals(Doubles.of(3, 2), ROW.where(i -> i == 0 || i == 3));
    assertEquals(Doubles.of(1, 2, 3), Doubles.of(1).followedBy(Doubles.of(2, 3)));
    assertEquals(Doubles.of(6, Double.NaN, 2, 4), ROW.map(v -> 2 * v));
  }

  @Test
  void aMissingNumberMakesTheWholeMissing() {
    assertTrue(Double.isNaN(ROW.sum()));
    assertTrue(Double.isNaN(ROW.mean()));
    assertTrue(Double.isNaN(ROW.median()));
  }

  @Test
  void ofNoNumbersOnlyTheSumIsKnown() {
    assertEquals(0, Doubles.empty().sum());
    assertTrue(Double.isNaN(Doubles.empty().mean()));
    assertTrue(Double.isNaN(Doubles.empty().median()));
    assertTrue(Double.isNaN(Doubles.empty().min()));
    assertTrue(Double.isNaN(Doubles.missing(3).max()));
  }

  @Test
  void extremesPassOverMissingNumbers() {
    assertEquals(1, ROW.min());
    assertEquals(3, ROW.max());
  }

  @Test
  void sumsAreRoundedOnce() {
    assertEquals(1, Doubles.of(1e16, 1, -1e16).sum());
    assertEquals(0.1, Doubles.repeat(10, 0.1).mean());
    assertEquals(1e17 / 3, Doubles.repeat(3, 1e17 / 3).mean());
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetween() {
    assertEquals(2.5, Doubles.of(4, 1, 3, 2).median());
    assertEquals(2, Doubles.of(3, 1, 2).median());
    assertEquals(1e17 / 3, Doubles.of(1e17 / 3, 1e17 / 3).median());
    assertEquals(-1.5, Doubles.of(-1, -2).median());
  }

  /** In doubles (0.1 + 0.7) / 2 is below 0.4, and 0.1 + (0.2 - 0.1) / 2 above 0.15. */
  @Test
  void meansAndMediansAreThoseOfTheDecimalsWritten() {
    assertEquals(0.4, Doubles.of(0.1, 0.7).mean());
    assertEquals(0.4, Doubles.of(0.7, 0.1).median());
    assertEquals(0.15, Doubles.of(0.2, 0.1).median());
    assertEquals(0.15, Doubles.of(9, 0.2, 0.1, 0).median());
    assertEquals(0.2, Doubles.of(0.3, 0.1, 0.2).median());
  }

  @Test
  void equalsByItsNumbers() {
    assertEquals(Doubles.of(1, Double.NaN), Doubles.of(1, Double.NaN));
    assertEquals(Doubles.of(1, 2).hashCode(), Doubles.of(1, 2).hashCode());
    assertNotEquals(Doubles.of(1, 2), Doubles.of(2, 1));
    assertFalse(Doubles.of(1).equals(null));
    assertEquals("[1.0, 2.0]", Doubles.of(1, 2).toString());
  }
}
