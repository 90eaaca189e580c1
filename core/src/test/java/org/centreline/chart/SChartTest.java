package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class SChartTest {

  @Test
  void limitsAreB3AndB4TimesTheMeanDeviation() {
    PhaseFit fit =
        Fits.fit(
            new SChart(),
            Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4, 6), Doubles.of(3, 3, 6)));
    Fits.assertDrawn(1.577350, 0, 4.050903, fit, 0);
    assertEquals(2.5682, fit.drawn().upper().get(0) / fit.level().centre(), 5e-5);
  }

  @Test
  void eightMembersHaveALowerLimit() {
    Doubles eight = Doubles.of(1, 2, 3, 4, 5, 6, 7, 8);
    PhaseFit fit = Fits.fit(new SChart(), Fits.samples(eight, eight));
    assertEquals(0.1851, fit.drawn().lower().get(0) / fit.level().centre(), 5e-5);
    assertEquals(1.8149, fit.drawn().upper().get(0) / fit.level().centre(), 5e-5);
  }

  @Test
  void aSubgroupOfOneIsMissing() {
    PhaseFit fit = Fits.fit(new SChart(), Fits.samples(Doubles.of(1, 2), Doubles.of(6)));
    assertEquals(true, fit.statistic().isMissing(1));
  }
}
