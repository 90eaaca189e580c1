package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers by the incomplete gamma function in 50 digits (mpmath). */
class ChiSquareTest {

  private static final double DIGITS = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "3, 1, 0.0832645166635504, 0.9167354833364496",
    "30, 12, 0.0027924293327009166, 0.997207570667299",
    "90, 12, 4.937385832845171e-14, 0.9999999999999506",
    "0.5, 4, 0.9735009788392561, 0.026499021160743916",
    "200, 100, 1.1784500720979422e-08, 0.9999999882154993"
  })
  void tailsKeepTheirDigits(double x, double df, double upper, double lower) {
    ChiSquare law = new ChiSquare(df);
    assertEquals(upper, law.upper(x), DIGITS * upper);
    assertEquals(lower, law.lower(x), DIGITS * lower);
  }

  @ParameterizedTest
  @CsvSource({
    "0.025, 1, 0.000982069117175256",
    "0.025, 12, 4.4037885069817015",
    "0.975, 12, 23.336664158645338",
    "0.5, 200, 199.33372983863097"
  })
  void quantilesKeepTheirDigits(double p, double df, double x) {
    assertEquals(x, new ChiSquare(df).quantile(p), DIGITS * x);
    assertEquals(x, new ChiSquare(df).upperQuantile(1 - p), DIGITS * x);
  }

  @Test
  void belowNothingThereIsNothing() {
    assertEquals(1, new ChiSquare(2).upper(0));
    assertEquals(1, new ChiSquare(2).upper(-1));
    assertEquals(0, new ChiSquare(2).lower(-1));
    assertEquals(0, new ChiSquare(2).lower(0));
    assertThrows(IllegalArgumentException.class, () -> new ChiSquare(0));
    assertThrows(IllegalArgumentException.class, () -> new ChiSquare(2).quantile(1));
  }

  /** The expansion and the incomplete gamma function are two ways to the same number. */
  @ParameterizedTest
  @CsvSource({"0.025, 100000", "0.001, 1000000", "0.3, 1000000", "0.0000003, 3000000"})
  void quantilesOfManyDegreesAreThoseOfTheExpansion(double p, double df) {
    ChiSquare law = new ChiSquare(df);
    double low = law.quantile(p);
    double high = law.upperQuantile(p);
    assertEquals(low, law.expanded(Normal.quantile(p)), DIGITS * low);
    assertEquals(high, law.expanded(Normal.upperQuantile(p)), DIGITS * high);
  }

  /** With two degrees P(X &gt; x) is exp(-x/2). */
  @ParameterizedTest
  @ValueSource(doubles = {1e-100, 1e-9, 0.3, 0.5, 0.7, 1 - 0x1p-30, 1 - 0x1p-50})
  void upperQuantilesOfTwoDegreesAreLogarithms(double p) {
    double right = -2 * (p < 0.5 ? StrictMath.log(p) : StrictMath.log1p(p - 1));
    assertEquals(right, new ChiSquare(2).upperQuantile(p), DIGITS * right);
  }

  @Test
  void quantilesOfVeryManyDegreesTakeNoTime() {
    assertEquals(1e50, new ChiSquare(1e50).quantile(0.001), 1e35);
    assertEquals(1e50, new ChiSquare(1e50).upperQuantile(0.001), 1e35);
    assertEquals(2e7 - 2 / 3.0, new ChiSquare(2e7).upperQuantile(0.5), 1e-7);
    assertEquals(2e7 + 2 / 3.0 * -1, new ChiSquare(2e7).quantile(0.5), 1e-7);
  }
}
