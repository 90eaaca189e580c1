package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers by the incomplete gamma function in 50 digits (mpmath). */
class PoissonTest {

  private static final double DIGITS = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0.049787068367863944, 1",
    "10, 3.5, 0.998980605562383, 0.0033149442646323627",
    "400, 240, 1, 2.763057937820299e-21",
    "5, 20, 7.190884052842893e-05, 0.9999830552560699"
  })
  void tailsKeepTheirDigits(long count, double mean, double atMost, double atLeast) {
    Poisson law = new Poisson(mean);
    assertEquals(atMost, law.atMost(count), DIGITS * atMost);
    assertEquals(atLeast, law.atLeast(count), DIGITS * atLeast);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 3.5, 40, 1000})
  void quantileIsTheLeastThatReaches(double mean) {
    Poisson law = new Poisson(mean);
    for (double p : new double[] {0.001, 0.025, 0.5, 0.975}) {
      long least = law.quantile(p);
      assertTrue(law.atMost(least) >= p, () -> least + " falls short of " + p);
      assertTrue(law.atMost(least - 1) < p, () -> least + " is not the least for " + p);
    }
  }

  @Test
  void strangeNumbersAreRefused() {
    assertEquals(0, new Poisson(2).atMost(-1));
    assertThrows(IllegalArgumentException.class, () -> new Poisson(0));
    assertThrows(IllegalArgumentException.class, () -> new Poisson(2).quantile(0));
  }
}
