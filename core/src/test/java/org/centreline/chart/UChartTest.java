package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;

class UChartTest {

  @Test
  void limitsFollowTheOpportunityOfEachPoint() {
    Fits.assertDrawn(0.0825397, 0.021595, 0.143485, Fits.fit(new UChart(), Fits.rates()), 0);
  }

  @Test
  void theLowerLimitIsDrawnNoLowerThanZero() {
    Rates rates = new Rates(Doubles.of(2, 0), Doubles.of(1, 1));
    PhaseFit fit = Fits.fit(new UChart(), PlainSample.placed(rates, Phases.one(2)));
    Fits.assertDrawn(1, 0, 4, fit, 0);
    assertEquals(-2, fit.lines().lower().get(0));
  }

  @Test
  void noEventsHaveLimitsWithoutWidth() {
    Rates rates = new Rates(Doubles.of(0, 0), Doubles.of(3, 8));
    Fits.assertDrawn(0, 0, 0, Fits.fit(new UChart(), PlainSample.placed(rates, Phases.one(2))), 1);
  }
}
