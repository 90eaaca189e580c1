package org.centreline.chart.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeFactorsTest {

  @ParameterizedTest
  @CsvSource({
    "mdc, 2.66, 3.267, 3.267",
    "exact, 2.658680777, 3.266531919, 3.266531919",
    "qicharts2, 2.659574468, 3.267, 3.267",
    "nhsrplotthedots, 2.66, 3.267, 3.267",
    "qcc, 2.659574468, 3.267296, 3.267",
  })
  void eachConventionHasItsOwn(String id, double limit, double upper, double screen) {
    RangeFactors factors = Conventions.named(id).orElseThrow().factors();
    assertEquals(limit, 3 * factors.sigma(1), 1e-9);
    assertEquals(upper, 1 + 3 * factors.rangeSigma(1), 1e-6);
    assertEquals(screen, factors.screen(), 1e-9);
  }

  @Test
  void impossibleOnesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new RangeFactors(0, 1, 3, 3, Ties.KEPT));
    assertThrows(IllegalArgumentException.class, () -> new RangeFactors(3, 0, 3, 3, Ties.KEPT));
    assertThrows(IllegalArgumentException.class, () -> new RangeFactors(3, 1, 1, 3, Ties.KEPT));
    assertThrows(IllegalArgumentException.class, () -> new RangeFactors(3, 1, 3, 1, Ties.KEPT));
    assertThrows(
        IllegalArgumentException.class, () -> new RangeFactors(3, 1, 3, Double.NaN, Ties.KEPT));
  }

  /** Limits of 2 · 6 / 4 = 3 to either side are three sigma, each 1. */
  @Test
  void sigmaIsAThirdOfHalfTheWidth() {
    assertEquals(1, new RangeFactors(2, 4, 3, 3, Ties.KEPT).sigma(6));
  }

  /** No digit of MR over d2 is lost on the way through three sigma and back. */
  @Test
  void wholeSigmasAreTheMeanRangeOverTheDivisorToTheLastDigit() {
    RangeFactors factors = new RangeFactors(3, 1.128, 3, 3, Ties.KEPT);
    for (int i = 1; i < 100; i++) {
      assertEquals(i / 10.0 / 1.128, factors.sigma(i / 10.0));
    }
  }
}
