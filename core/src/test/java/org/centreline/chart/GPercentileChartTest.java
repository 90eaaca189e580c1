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

  /** With 60 digits, of a million cases between events and of a million times as many. */
  @Test
  void rareEventsHaveLimitsToTheCase() {
    PhaseFit million = fit(PlainSample.placed(1e6, 1e6));
    Fits.assertDrawn(693147, 1350, 6607653, million, 0);
    assertEquals(6607653, million.lines().upper().get(0));
    PhaseFit more = fit(PlainSample.placed(1e12, 1e12));
    assertEquals(693147180560.0, more.lines().centre().get(0));
    assertEquals(1350912070.0, more.lines().lower().get(0));
    assertEquals(6607650686535.0, more.lines().upper().get(0), 1);
    assertEquals(23012774309.0, more.lines().lowerTwoSigma().get(0));
    assertEquals(3783190133587.0, more.lines().upperTwoSigma().get(0), 1);
    assertEquals(172759420090.0, more.lines().lowerOneSigma().get(0));
    assertEquals(1840991731109.0, more.lines().upperOneSigma().get(0), 1);
  }
}
