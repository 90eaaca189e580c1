package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Test
  void aDifferenceIsThatOfTheDecimals() {
    assertNotEquals(0.2, 0.3 - 0.1);
    assertEquals(0.2, Decimals.difference(0.3, 0.1));
    assertEquals(1 / 3.0 - 0.1, Decimals.difference(1 / 3.0, 0.1));
    assertEquals(1e300 - 1, Decimals.difference(1e300, 1));
  }

  /** Against decimals of any length: the nearest double to the mean as written. */
  @Test
  void aMeanIsThatOfTheDecimals() {
    Random random = new Random(11);
    for (int k = 0; k < 2000; k++) {
      int places = 1 + random.nextInt(3);
      double[] numbers =
          random
              .doubles(2 + random.nextInt(30), -50, 200)
              .map(
                  v ->
                      new BigDecimal(v)
                          .setScale(places, java.math.RoundingMode.HALF_UP)
                          .doubleValue())
              .toArray();
      BigDecimal sum =
          DoubleStream.of(numbers)
              .mapToObj(v -> new BigDecimal(Double.toString(v)))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal mean = sum.divide(BigDecimal.valueOf(numbers.length), new MathContext(60));
      assertEquals(mean.doubleValue(), Decimals.mean(numbers));
    }
  }

  @Test
  void whatIsNoDecimalIsLeftAlone() {
    assertTrue(Double.isNaN(Decimals.mean(1 / 3.0, 2)));
    assertTrue(Double.isNaN(Decimals.mean(Double.NaN, 2)));
    assertTrue(Double.isNaN(Decimals.mean()));
    assertTrue(Double.isNaN(Decimals.mean(1e15, 0.1)));
    assertTrue(Double.isNaN(Decimals.mean(Double.POSITIVE_INFINITY)));
  }

  @Test
  void samplesThatDifferAlikeHaveTheSameDeviation() {
    assertEquals(0.1, Decimals.deviation(0.1, 0.2, 0.3));
    assertEquals(0.1, Decimals.deviation(7.7, 7.8, 7.9));
    assertEquals(0, Decimals.deviation(0.1, 0.1));
    assertTrue(Double.isNaN(Decimals.deviation(1e9, 2e9)));
    assertTrue(Double.isNaN(Decimals.deviation(1 / 3.0, 0.5)));
    assertTrue(Double.isNaN(Decimals.deviation(Double.POSITIVE_INFINITY, 0.5)));
    assertTrue(Double.isNaN(Decimals.deviation(0.5)));
  }

  @Test
  void sixPlacesAreDecimalsAndSevenAreNot() {
    assertEquals(0.000002, Decimals.mean(0.000001, 0.000003));
    assertTrue(Double.isNaN(Decimals.mean(0.0000001, 0.0000003)));
  }
}
