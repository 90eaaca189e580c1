package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class WelchTest {

  @Test
  void oneValueGivesADifferenceWithoutAnInterval() {
    Welch welch = Welch.of(Doubles.of(3), Doubles.of(5, 6));
    assertEquals(2.5, welch.difference());
    assertFalse(welch.interval().exists());
  }

  @Test
  void noSpreadGivesADifferenceWithoutAnInterval() {
    assertFalse(Welch.of(Doubles.of(3, 3), Doubles.of(5, 5)).interval().exists());
    assertFalse(HedgesG.of(Doubles.of(3, 3), Doubles.of(5, 5)).interval().exists());
  }

  /** Equal sizes and spreads are Student's case, whose quantile at 8 is tabled as 2.306. */
  @Test
  void equalSpreadsAreStudentsCase() {
    Doubles before = Doubles.of(1, 2, 3, 4, 5);
    Welch welch = Welch.of(before, before.map(v -> v + 1));
    assertEquals(8, welch.df(), 1e-12);
    assertEquals(1 + 2.306004135, welch.interval().upper(), 1e-8);
  }

  @Test
  void allApartHasADeltaOfOneWithoutAnInterval() {
    CliffsDelta delta = CliffsDelta.of(Doubles.of(1, 2), Doubles.of(3, 4));
    assertEquals(1, delta.delta());
    assertFalse(delta.interval().exists());
  }

  /** Thousandths upon 2⁴⁰: squares about the mean are those without what they stand upon. */
  @Test
  void theSpreadOfLargeNumbersKeepsItsDigits() {
    Doubles small = Doubles.of(0, 1001, 3003, 6000).map(v -> v / 1024);
    Doubles large = small.map(v -> v + 0x1p40);
    double mean = 2501 / 1024.0;
    double squares = small.map(v -> (v - mean) * (v - mean)).sum();
    assertEquals(squares / 3, Moments.variance(large));
    assertEquals(Double.NaN, Moments.variance(Doubles.of(4)));
  }
}
