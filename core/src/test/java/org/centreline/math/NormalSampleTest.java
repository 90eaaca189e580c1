package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalSampleTest {

  /** ASTM Manual on Presentation of Data and Control Chart Analysis, table 49, to its places. */
  @ParameterizedTest
  @CsvSource({
    "2,.7979,1.128,.853", "3,.8862,1.693,.888", "4,.9213,2.059,.880", "5,.9400,2.326,.864",
    "6,.9515,2.534,.848", "7,.9594,2.704,.833", "8,.9650,2.847,.820", "9,.9693,2.970,.808",
    "10,.9727,3.078,.797"
  })
  void constantsAsPrinted(int n, double c4, double d2, double d3) {
    assertEquals(c4, NormalSample.meanDeviation(n), 0.00005001);
    assertEquals(d2, NormalSample.meanRange(n), 0.0005001);
    assertEquals(d3, NormalSample.deviationOfRange(n), 0.0005001);
  }

  @Test
  void closedFormsForTwo() {
    assertEquals(StrictMath.sqrt(2 / StrictMath.PI), NormalSample.meanDeviation(2), 1e-14);
    assertEquals(2 / StrictMath.sqrt(StrictMath.PI), NormalSample.meanRange(2), 1e-13);
    assertEquals(StrictMath.sqrt(2 - 4 / StrictMath.PI), NormalSample.workedOutDeviation(2), 1e-12);
  }

  /** The mean range of three is 3 / √π. */
  @Test
  void closedFormForThree() {
    assertEquals(3 / StrictMath.sqrt(StrictMath.PI), NormalSample.meanRange(3), 1e-13);
  }

  @Test
  void oneIsNoSample() {
    assertThrows(IllegalArgumentException.class, () -> NormalSample.meanRange(1));
    assertThrows(IllegalArgumentException.class, () -> NormalSample.meanDeviation(1));
    assertThrows(IllegalArgumentException.class, () -> NormalSample.deviationOfRange(1));
  }

  /** The formula that has no end, in powers of 1 / n: 1 - 1/4n - 7/32n² - 19/128n³. */
  @ParameterizedTest
  @ValueSource(ints = {200, 1_000, 10_000})
  void theMeanDeviationOfManyIsThatOfItsSeries(int n) {
    double series = 1 - (1 / 4.0 + (7 / 32.0 + 19 / 128.0 / n) / n) / n;
    assertEquals(series, NormalSample.meanDeviation(n), 1e-10);
  }

  /**
   * From the density of the range r, n (n - 1) ∫ φ(x) φ(x + r) (Φ(x + r) - Φ(x))^(n - 2) dx (H. O.
   * Hartley, Biometrika 32 (1942) 334-348), summed over a net of places.
   */
  @ParameterizedTest
  @ValueSource(ints = {26, 200, 1_000, 10_000})
  void rangesOfManyAreThoseOfTheirDensity(int n) {
    double h = 0.0625;
    double all = 0;
    double mean = 0;
    double square = 0;
    for (int j = 1; j <= 18 / h; j++) {
      double r = j * h;
      double density = 0;
      for (double x = -9; x <= 9; x += h) {
        double within = StrictMath.pow(Normal.lower(x + r) - Normal.lower(x), n - 2);
        density += within * StrictMath.exp(-(x * x + (x + r) * (x + r)) / 2);
      }
      all += density;
      mean += density * r;
      square += density * r * r;
    }
    mean /= all;
    assertEquals(mean, NormalSample.meanRange(n), 1e-9);
    double deviation = Math.sqrt(square / all - mean * mean);
    assertEquals(deviation, NormalSample.deviationOfRange(n), 1e-7);
    assertEquals(deviation, NormalSample.workedOutDeviation(n), 1e-7);
  }
}
