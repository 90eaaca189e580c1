package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;

class MsChartTest {

  private static PhaseFit fit(Rates rates) {
    return Fits.fit(
        new MsChart(),
        PlainSample.placed(rates, Phases.one(rates.size())).convention(Conventions.EXACT));
  }

  @Test
  void isTheSpreadThatSetsTheLimitsOfAnIprimeChart() {
    PhaseFit spread = Fits.fit(new MsChart(), Fits.rates());
    PhaseFit ratios = Fits.fit(new IPrimeChart(), Fits.rates());
    double sigma = (ratios.lines().upper().get(0) - ratios.level().centre()) / 3;
    assertEquals(spread.level().centre(), sigma * Math.sqrt(200), 1e-12);
    assertTrue(spread.statistic().isMissing(0));
  }

  /** With equal denominators of one: d2 times as small as a moving range. */
  @Test
  void equalDenominatorsMakeMovingRangesOverD2() {
    PhaseFit fit = fit(new Rates(Doubles.of(4, 6, 5, 7), Doubles.repeat(4, 1)));
    double d2 = 2 / Math.sqrt(Math.PI);
    assertEquals(2 / d2, fit.statistic().get(1), 1e-12);
    assertEquals(5 / 3.0 / d2, fit.level().centre(), 1e-12);
    assertEquals(3.2665 * 5 / 3.0 / d2, fit.drawn().upper().get(0), 1e-12);
    assertEquals(0, fit.drawn().lower().get(0));
  }

  @Test
  void aGivenCentreIsNotEstimated() {
    PhaseFit fit = Fits.fit(new MsChart(), Fits.rates().given(2, 1));
    assertEquals(2 * 3.2665, fit.drawn().upper().get(3), 1e-12);
  }
}
