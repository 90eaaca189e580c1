package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.junit.jupiter.api.Test;

class GChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new GChart(), trial);
  }

  @Test
  void limitsLieAroundTheMeanAndTheLineAtTheMedian() {
    PhaseFit fit = fit(Fits.gaps());
    Fits.assertDrawn(15.5, 0, 85.815956, fit, 0);
    assertEquals(15.5, fit.level().centre());
    assertEquals(253 / 12.0, fit.level().limitCentre(), 1e-12);
  }

  @Test
  void underQccTheLineIsTheMean() {
    Fits.assertDrawn(21.083333, 0, 82.815112, fit(Fits.gaps().convention(Conventions.QCC)), 0);
  }

  @Test
  void aGivenCentreSetsLimitsAndLine() {
    Given twenty = new Given(OptionalDouble.of(20), OptionalDouble.empty());
    Fits.assertDrawn(20, 0, 81.481705, fit(Fits.gaps().given(twenty)), 0);
    PhaseFit scaled = fit(Fits.gaps().given(twenty).convention(Conventions.QICHARTS2));
    Fits.assertDrawn(13.86, 0, 81.481705, scaled, 0);
  }

  @Test
  void noGapsAtAllHaveLimitsWithoutWidth() {
    Fits.assertDrawn(0, 0, 0, fit(PlainSample.placed(0, 0, 0)), 0);
  }
}
