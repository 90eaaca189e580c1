package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RChartTest {

  @Test
  void limitsAreD3AndD4TimesTheMeanRange() {
    PhaseFit fit =
        Fits.fit(
            new RChart(),
            Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4, 6), Doubles.of(3, 3, 6)));
    assertEquals(Doubles.of(2, 4, 3), fit.statistic());
    assertEquals(3, fit.level().centre(), 1e-12);
    assertEquals(0, fit.drawn().lower().get(0));
    assertEquals(2.5746, fit.drawn().upper().get(0) / 3, 1e-4);
  }

  @Test
  void theCentreFollowsTheSizes() {
    PhaseFit fit = Fits.fit(new RChart(), Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4)));
    double one = (2 / 1.6925688 + 2 / 1.1283792) / 2;
    assertEquals(1.6925688 * one, fit.lines().centre().get(0), 1e-6);
    assertEquals(1.1283792 * one, fit.lines().centre().get(1), 1e-6);
  }
}
