package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.chart.limit.PhaseFit;
import org.junit.jupiter.api.Test;

class UPrimeChartTest {

  @Test
  void limitsAreWidenedBySigmaZ() {
    PhaseFit fit = Fits.fit(new UPrimeChart(), Fits.rates());
    assertEquals(1.5511320, fit.level().sigmaZ(), 1e-7);
    assertEquals(-0.0119940, fit.lines().lower().get(0), 1e-7);
    Fits.assertDrawn(0.0825397, 0, 0.177073, fit, 0);
  }
}
