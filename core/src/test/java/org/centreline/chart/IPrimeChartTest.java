package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;

class IPrimeChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new IPrimeChart(), trial);
  }

  @Test
  void limitsComeFromNormalisedMovingRanges() {
    PhaseFit fit = fit(Fits.rates());
    assertEquals(0.0825397, fit.level().centre(), 1e-7);
    assertEquals(-0.011606, fit.drawn().lower().get(0), 1e-6);
    assertEquals(0.176686, fit.drawn().upper().get(0), 1e-6);
  }

  @Test
  void withoutOpportunitiesThereAreNoLimits() {
    Rates rates = new Rates(Doubles.of(8, 0, 10, 14), Doubles.of(2, 0, 2, 2));
    PhaseFit fit = fit(PlainSample.placed(rates, Phases.one(4)));
    assertEquals(Double.NaN, fit.lines().upper().get(1));
    assertEquals(true, fit.lines().upper().get(0) > 16 / 3.0);
  }

  @Test
  void equalOpportunitiesMakeAnXmrChart() {
    Rates rates = new Rates(Doubles.of(8, 12, 10, 14), Doubles.repeat(4, 2));
    PhaseFit fit = fit(PlainSample.placed(rates, Phases.one(4)).convention(Conventions.EXACT));
    PhaseFit xmr =
        Fits.fit(new XmrChart(), PlainSample.placed(4, 6, 5, 7).convention(Conventions.EXACT));
    assertEquals(xmr.lines().upper().get(0), fit.lines().upper().get(0), 1e-12);
    assertEquals(xmr.level().centre(), fit.level().centre());
  }

  @Test
  void onlyTheBaselineCountsExceptUnderQicharts2() {
    Rates rates = new Rates(Doubles.of(8, 12, 10, 90), Doubles.repeat(4, 2));
    Sample frozen = PlainSample.placed(rates, Phases.one(4)).baseline(3);
    double width = 3 * Math.sqrt(Math.PI) / 2 * 1.5;
    assertEquals(5 + width, fit(frozen).lines().upper().get(3), 1e-12);
    assertEquals(true, fit(frozen.convention(Conventions.QICHARTS2)).lines().upper().get(3) > 20);
  }
}
