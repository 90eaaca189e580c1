package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertEquals(StrictMath.sqrt(2 - 4 / StrictMath.PI), NormalSample.deviationOfRange(2), 1e-12);
  }

  /** The mean range of three is 3 / √π. */
  @Test
  void closedFormForThree() {
    assertEquals(3 / StrictMath.sqrt(StrictMath.PI), NormalSample.meanRange(3), 1e-13);
  }

  @Test
  void oneIsNoSample() {
    assertThrows(IllegalArgumentException.class, () -> NormalSample.meanRange(1));
  }
}
