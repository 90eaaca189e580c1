package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void nothingOutOfNothingIsMissing() {
    assertEquals(
        Doubles.of(0.25, Double.NaN, Double.NaN, Double.NaN),
        Ratio.of(Doubles.of(1, 0, 1, Double.NaN), Doubles.of(4, 0, 0, 2)));
  }

  @Test
  void refusesRowsOfDifferentLength() {
    assertThrows(
        IllegalArgumentException.class, () -> Ratio.check(Doubles.of(1), Doubles.of(1, 2)));
  }

  @Test
  void refusesADenominatorBelowZero() {
    assertThrows(IllegalArgumentException.class, () -> Ratio.check(Doubles.of(1), Doubles.of(-1)));
  }
}
