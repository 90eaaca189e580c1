package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.limit.PhaseFit;
import org.junit.jupiter.api.Test;

class GPercentileChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new GPercentileChart(), trial);
  }

  @Test
  void linesArePercentilesOfTheGeometric() {
    Fits.assertDrawn(14, 0, 142, fit(Fits.gaps()), 0);
    assertEquals(Double.NaN, fit(Fits.gaps()).level().sigma());
  }

  /** With mean 1 half of all gaps are 0: {@code P(X <= k) = 1 - 2^-(k+1)}. */
  @Test
  void aPercentileReachedExactlyIsTheNumberThatReachesIt() {
    Fits.assertDrawn(0, 0, 9, fit(PlainSample.placed(1, 1)), 0);
  }

  @Test
  void noGapsAtAllHaveLimitsWithoutWidth() {
    Fits.assertDrawn(0, 0, 0, fit(PlainSample.placed(0, 0)), 0);
  }

  @Test
  void nothingHasNoLines() {
    assertEquals(Double.NaN, fit(PlainSample.placed("_ _")).lines().centre().get(0));
  }
}
