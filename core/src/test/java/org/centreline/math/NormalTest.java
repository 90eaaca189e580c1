package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers by the error function in 50 digits (mpmath). */
class NormalTest {

  private static final double DIGITS = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.3085375387259869",
    "1.96, 0.024997895148220435",
    "5, 2.866515718791939e-07",
    "9, 1.1285884059538405e-19",
    "30, 4.906713927148187e-198"
  })
  void tailsKeepTheirDigits(double z, double upper) {
    assertEquals(upper, Normal.upper(z), DIGITS * upper);
    assertEquals(upper, Normal.lower(-z), DIGITS * upper);
    assertEquals(2 * upper, Normal.twoSided(-z), DIGITS * upper);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 0.5244005127080408",
    "0.025, 1.9599639845400543",
    "1e-5, 4.264890793922825",
    "1e-12, 7.034483825301132"
  })
  void quantilesKeepTheirDigits(double p, double z) {
    assertEquals(z, Normal.upperQuantile(p), DIGITS * z);
    assertEquals(-z, Normal.quantile(p), DIGITS * z);
  }

  @Test
  void middleIsZero() {
    assertEquals(0, Normal.quantile(0.5));
    assertEquals(1.9599639845400543, Normal.quantile(0.975), DIGITS);
    assertThrows(IllegalArgumentException.class, () -> Normal.quantile(1));
  }
}
