package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PrecisionTest {

  @Test
  void theMiddleHalfShowsTwoDigits() {
    assertEquals(new Precision(1, 1), Precision.of(Doubles.of(18.2, 21.4, 24.7, 19.9)));
    assertEquals(new Precision(0, 0), Precision.of(Doubles.of(1000, 1300, 1200, 1100)));
    assertEquals(new Precision(3, 3), Precision.of(Doubles.of(0.112, 0.135, 0.141, 0.187)));
  }

  @Test
  void oneOutlyingValueChangesNothing() {
    assertEquals(1, Precision.of(Doubles.of(18.2, 21.4, 24.7, 19.9, 1e6)).computed());
  }

  @Test
  void dataKeepsItsOwnDecimals() {
    assertEquals(new Precision(1, 0), Precision.of(Doubles.of(18, 21, 24, 20)));
    assertEquals(new Precision(2, 1), Precision.of(Doubles.of(0.1, 0.3, 0.9, 0.5)));
  }

  @Test
  void constantAndMissingDataHaveAPrecision() {
    assertEquals(new Precision(1, 1), Precision.of(Doubles.of(93.4, 93.4)));
    assertEquals(new Precision(0, 0), Precision.of(Doubles.of(100)));
    assertEquals(new Precision(0, 0), Precision.of(Doubles.missing(3)));
    assertEquals(new Precision(0, 0), Precision.of(Doubles.empty()));
    assertEquals(new Precision(9, 9), Precision.of(Doubles.of(1e-12, 2e-12)));
  }

  /** 23 of 26 is 88.5%, 1 of 3 is 33.3%, 1 of 29 is 0.034: no data has a fraction without end. */
  @Test
  void aSingleValueThatWasDividedHasTwoOrThreeDigits() {
    assertEquals(new Precision(1, 1), Precision.of(Doubles.of(100 * 23 / 26.0)));
    assertEquals(new Precision(1, 1), Precision.of(Doubles.of(100 / 3.0, 100 / 3.0)));
    assertEquals(new Precision(3, 3), Precision.of(Doubles.of(1 / 29.0)));
    assertEquals(new Precision(4, 4), Precision.of(Doubles.of(0.0125)));
  }

  @Test
  void aTypedNumberKeepsWhatItNeeds() {
    assertEquals(0, Precision.needed(95, 9));
    assertEquals(2, Precision.needed(95.25, 9));
    assertEquals(1, Precision.needed(0.1 + 0.2, 9));
    assertEquals(0, Precision.needed(Double.NaN, 9));
  }

  @Test
  void refusesMoreDecimalsForDataThanForTheRest() {
    assertThrows(IllegalArgumentException.class, () -> new Precision(1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Precision(-1, -1));
    assertThrows(IllegalArgumentException.class, () -> new Precision(1, -1));
  }
}
