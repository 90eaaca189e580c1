package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FisherFTest {

  /** With 2 above, the integral has an end: P(F > f) = (1 + 2f/d)^(-d/2). */
  @ParameterizedTest
  @CsvSource({"0.5, 10", "1, 42", "3.2, 40", "25, 130", "400, 12"})
  void twoAboveHaveAClosedForm(double f, double below) {
    double right = StrictMath.exp(-below / 2 * StrictMath.log1p(2 * f / below));
    assertEquals(right, new FisherF(2, below).upper(f), 1e-11 * right);
  }

  /** One above is the square of Student's t. */
  @ParameterizedTest
  @CsvSource({"0.3, 7", "2.5, 20", "6, 33.5"})
  void oneAboveIsTSquared(double t, double below) {
    double right = new StudentT(below).twoSided(t);
    assertEquals(right, new FisherF(1, below).upper(t * t), 1e-11 * right);
  }

  /** Upper 5 and 1 in 100 points as printed: Snedecor and Cochran, table A 14. */
  @ParameterizedTest
  @CsvSource({"2.61, 4, 40, 0.05", "3.83, 4, 40, 0.01", "2.25, 6, 60, 0.05", "3.12, 6, 60, 0.01"})
  void printedPoints(double f, double above, double below, double p) {
    assertEquals(p, new FisherF(above, below).upper(f), 0.0004);
  }

  @Test
  void belowNothingThereIsNothing() {
    assertEquals(1, new FisherF(2, 3).upper(0));
    assertEquals(1, new FisherF(2, 3).upper(Double.NaN));
    assertEquals(0, new FisherF(2, 3).upper(Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new FisherF(0, 3));
  }

  /** With 2 above the closed form can be turned round: f = d/2 (p^(-2/d) - 1). */
  @ParameterizedTest
  @CsvSource({"0.05, 10", "0.0027, 42", "0.9, 3", "0.5, 130", "0.000001, 8"})
  void quantilesOfTwoAboveHaveAClosedForm(double p, double below) {
    double right = below / 2 * StrictMath.expm1(-2 / below * StrictMath.log(p));
    assertEquals(right, new FisherF(2, below).upperQuantile(p), 1e-11 * right);
  }

  /** Its reciprocal is an F too, the degrees of freedom changed about. */
  @ParameterizedTest
  @CsvSource({"0.01, 3, 20", "0.3, 7.5, 2", "0.95, 40, 41"})
  void theReciprocalHasTheDegreesChangedAbout(double p, double above, double below) {
    double right = 1 / new FisherF(below, above).upperQuantile(1 - p);
    assertEquals(right, new FisherF(above, below).upperQuantile(p), 1e-11 * right);
  }
}
