package org.centreline.analysis.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.analysis.outcome.OutcomeSample;
import org.junit.jupiter.api.Test;

class SmallestTest {

  /** With least squares and 44 degrees of freedom: (2.0154 + 0.8499) standard errors. */
  @Test
  void itIsWhatEightOfTenSeriesWouldShow() {
    OutcomeFit fit =
        OutcomeSample.monthly(OutcomeSample.calm(48, 24, -4))
            .changed(24)
            .method("ols")
            .analysis()
            .fit()
            .orElseThrow();
    assertEquals(44, fit.facts().df());
    double error = fit.mean().difference().standardError();
    assertEquals((2.0154 + 0.8501) * error, Smallest.of(fit), 0.001 * error);
  }
}
