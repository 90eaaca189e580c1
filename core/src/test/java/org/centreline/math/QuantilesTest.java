package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

  private static final double[] SORTED = {1, 2, 4, 8};

  @ParameterizedTest
  @CsvSource({"0, 1", "0.1, 1.3", "0.25, 1.75", "0.5, 3", "0.75, 5", "0.9, 6.8", "1, 8"})
  void areLinearBetweenOrderStatistics(double p, double quantile) {
    assertEquals(quantile, Quantiles.type7(SORTED, p), 1e-12);
  }

  @Test
  void theMiddleOfTwoIsTheirMean() {
    assertEquals(2.5, Quantiles.type7(new double[] {1, 4}, 0.5));
    assertEquals(0.3, Quantiles.type7(new double[] {0.3, 0.3}, 0.5));
    assertEquals(
        Double.MAX_VALUE, Quantiles.type7(new double[] {Double.MAX_VALUE, Double.MAX_VALUE}, 0.5));
  }

  @Test
  void oneValueIsEveryQuantile() {
    assertEquals(7, Quantiles.type7(new double[] {7}, 0));
    assertEquals(7, Quantiles.type7(new double[] {7}, 0.3));
    assertEquals(7, Quantiles.type7(new double[] {7}, 1));
  }

  @Test
  void nothingHasNoQuantile() {
    assertEquals(Double.NaN, Quantiles.type7(new double[0], 0.5));
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThrows(IllegalArgumentException.class, () -> Quantiles.type7(SORTED, -0.1));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.type7(SORTED, 1.1));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.type7(SORTED, Double.NaN));
  }

  /** The mean of two decimals is rounded once, and the least number stays what it is. */
  @Test
  void theMiddleIsRoundedOnce() {
    for (int low = 0; low < 40; low++) {
      double[] two = {low / 10.0, 3.7 + low / 7.0};
      BigDecimal sum = new BigDecimal(two[0]).add(new BigDecimal(two[1]));
      double mean = new BigDecimal(sum.doubleValue()).divide(BigDecimal.valueOf(2)).doubleValue();
      assertEquals(mean, Quantiles.type7(two, 0.5));
    }
    double least = Double.MIN_VALUE;
    assertEquals(least, Quantiles.type7(new double[] {least, least}, 0.5));
  }
}
