package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.junit.jupiter.api.Test;

class TChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new TChart(), trial);
  }

  @Test
  void limitsAreWorkedOutOnEvenedTimesAndRaisedBack() {
    PhaseFit fit = fit(Fits.gaps());
    Fits.assertDrawn(16.781137, 4.903728e-6, 197.932281, fit, 0);
    assertEquals(4.903728e-6, fit.lines().lower().get(0), 1e-11);
  }

  @Test
  void underQicharts2TheConstantIsRounded() {
    PhaseFit fit = fit(Fits.gaps().convention(Conventions.QICHARTS2));
    Fits.assertDrawn(16.781137, 4.532625e-6, 198.051142, fit, 0);
  }

  @Test
  void theDatumIsShownAsReadAndTheStatisticRaisedBack() {
    PhaseFit fit = fit(Fits.gaps());
    assertEquals(Fits.BETWEEN, fit.track().values());
    assertEquals(12, fit.statistic().get(0), 1e-12);
  }

  /** Times of 4 and 5 days have all their lines above zero, and none is lost. */
  @Test
  void underQicharts2ALineAboveZeroIsDrawn() {
    Sample even = PlainSample.placed(4, 5, 4, 5, 4, 5);
    double drawn = fit(even).lines().lowerTwoSigma().get(0);
    assertEquals(true, drawn > 0);
    PhaseFit lost = fit(even.convention(Conventions.QICHARTS2));
    assertEquals(drawn, lost.drawn().lowerTwoSigma().get(0), 0.01);
    PhaseFit wide = fit(PlainSample.placed(1, 900, 1, 900).convention(Conventions.QICHARTS2));
    assertEquals(Double.NaN, wide.drawn().lowerTwoSigma().get(0));
  }

  @Test
  void aLimitBelowZeroIsZero() {
    PhaseFit fit = fit(PlainSample.placed(1, 900, 1, 900));
    assertEquals(0, fit.lines().lower().get(0));
  }

  @Test
  void aGivenCentreIsATimeExceptUnderQicharts2() {
    Given nine = new Given(OptionalDouble.of(9), OptionalDouble.empty());
    assertEquals(9, fit(Fits.gaps().given(nine)).level().centre(), 1e-12);
    Sample asIs = Fits.gaps().given(nine).convention(Conventions.QICHARTS2);
    assertEquals(2724.4, fit(asIs).level().centre(), 0.1);
  }

  @Test
  void twoOnOneDayAreNoughtApartAndNothingIsLess() {
    assertEquals(Math.pow(0.5, 3.6), fit(PlainSample.placed(1, 0)).level().centre(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> fit(PlainSample.placed(1, -1)));
  }

  @Test
  void aLineBelowZeroIsLostUnderQicharts2Alone() {
    assertEquals(0, fit(PlainSample.placed(1, 900, 1, 900)).drawn().lowerTwoSigma().get(0));
  }
}
