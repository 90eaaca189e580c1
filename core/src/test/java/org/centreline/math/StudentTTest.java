package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers by the incomplete beta function in 50 digits (mpmath). */
class StudentTTest {

  private static final double DIGITS = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "0.3, 1, 0.8144528418445153",
    "2, 32, 0.054048185454390496",
    "7.4, 64, 3.6828490427035497e-10",
    "47.9, 32, 2.3132463790925373e-31",
    "9, 200, 1.770938292326479e-16",
    "3, 15.5, 0.008716610538305065",
    "12.75, 1, 0.04982895566160695",
    "0.0625, 4, 0.9531631078979926"
  })
  void tailsKeepTheirDigits(double t, double df, double twoSided) {
    StudentT law = new StudentT(df);
    assertEquals(twoSided, law.twoSided(t), DIGITS * twoSided);
    assertEquals(twoSided, law.twoSided(-t), DIGITS * twoSided);
    assertEquals(twoSided / 2, law.upper(t), DIGITS * twoSided);
    assertEquals(twoSided / 2, law.lower(-t), DIGITS * twoSided);
    assertEquals(1, law.upper(t) + law.lower(t), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({
    "0.025, 1, 12.706204736174705",
    "0.025, 4, 2.7764451051977943",
    "0.025, 15.25, 2.1284102505179536",
    "0.025, 200, 1.9718962236339095",
    "0.4, 7, 0.26316686135202283",
    "0.0000001, 12, 10.551069260342635"
  })
  void quantilesKeepTheirDigits(double p, double df, double t) {
    assertEquals(t, new StudentT(df).upperQuantile(p), DIGITS * t);
    assertEquals(-t, new StudentT(df).upperQuantile(1 - p), 1e-9 * t);
  }

  /** With one degree it is Cauchy's law: 1/2 - atan(t) / π lie above t. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-7, 1e-4, 0.5, 0.999, 1, 1.001, 40})
  void oneDegreeIsCauchysLaw(double t) {
    double right = StrictMath.atan(t) / Math.PI;
    assertEquals(right, 0.5 - new StudentT(1).upper(t), 2e-16 + 1e-13 * right);
  }

  @Test
  void withoutEndItIsNormal() {
    StudentT law = new StudentT(Double.POSITIVE_INFINITY);
    assertEquals(1.9599639845400543, law.reach(0.95), DIGITS);
    assertEquals(Normal.twoSided(2.5), law.twoSided(2.5));
    assertEquals(0, law.upperQuantile(0.5));
  }

  @Test
  void strangeNumbersAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new StudentT(0));
    assertThrows(IllegalArgumentException.class, () -> new StudentT(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new StudentT(3).upperQuantile(0));
  }
}
