package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairCoinTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 0.3, 0.95, 0.001})
  void agreesWithWholeNumberArithmetic(double p) {
    for (int tosses = 0; tosses <= 300; tosses++) {
      assertEquals(exact(tosses, p), FairCoin.quantile(tosses, p), tosses + " tosses");
    }
  }

  /** The least k with C(n, 0) + … + C(n, k) at least p times two to the n. */
  private static int exact(int tosses, double p) {
    BigDecimal wanted = new BigDecimal(BigInteger.TWO.pow(tosses)).multiply(new BigDecimal(p));
    BigInteger term = BigInteger.ONE;
    BigInteger reached = BigInteger.ONE;
    int k = 0;
    while (new BigDecimal(reached).compareTo(wanted) < 0) {
      term = term.multiply(BigInteger.valueOf(tosses - k)).divide(BigInteger.valueOf(k + 1));
      reached = reached.add(term);
      k++;
    }
    return k;
  }

  @Test
  void longSeriesDoNotUnderflow() {
    assertEquals(5000 - 82, FairCoin.quantile(10_000, 0.05));
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThrows(IllegalArgumentException.class, () -> FairCoin.quantile(10, 0));
    assertThrows(IllegalArgumentException.class, () -> FairCoin.quantile(10, 1));
    assertThrows(IllegalArgumentException.class, () -> FairCoin.quantile(10, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> FairCoin.quantile(-1, 0.05));
  }
}
