package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.limit.PhaseFit;
import org.junit.jupiter.api.Test;

class CChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new CChart(), trial);
  }

  /** 516 in 26 samples; D. C. Montgomery's circuit boards. */
  @Test
  void limitsAreThreeRootsOfTheMeanAway() {
    double[] values = PlainSample.repeat(26, 20);
    values[0] = 16;
    PhaseFit fit = fit(Fits.counts(values));
    Fits.assertDrawn(19.846154, 6.481447, 33.210861, fit, 0);
  }

  @Test
  void theLowerLimitIsDrawnNoLowerThanZeroButSeenWhole() {
    PhaseFit fit = fit(Fits.counts(4, 4, 4));
    Fits.assertDrawn(4, 0, 10, fit, 0);
    assertEquals(-2, fit.lines().lower().get(0));
  }

  @Test
  void noEventsHaveLimitsWithoutWidth() {
    Fits.assertDrawn(0, 0, 0, fit(Fits.counts(0, 0, 0)), 0);
  }
}
