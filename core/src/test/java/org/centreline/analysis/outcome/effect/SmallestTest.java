package org.centreline.analysis.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.junit.jupiter.api.Test;

class SmallestTest {

  /** With least squares and 44 degrees of freedom: (2.0154 + 0.8499) standard errors. */
  @Test
  void itIsWhatEightOfTenSeriesWouldShow() {
    OutcomeFit fit =
        PlainSample.from2021(PlainSample.calm(48, 24, -4))
            .changed(24)
            .method("ols")
            .outcome()
            .fit()
            .orElseThrow();
    assertEquals(44, fit.facts().df());
    double error = fit.mean().difference().standardError();
    assertEquals((2.0154 + 0.8501) * error, Smallest.of(fit), 0.001 * error);
  }
}
