package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EwmaChartTest {

  private static final EwmaChart USUAL = new EwmaChart(EwmaChart.USUAL_LAMBDA);

  private static Sample exact(String line) {
    return PlainSample.placed(line).convention(Conventions.EXACT);
  }

  @Test
  void theAverageStartsAtTheCentreAndLimitsWiden() {
    PhaseFit fit = Fits.fit(USUAL, exact("5 7 6 8"));
    double[] average = {6.2, 6.36, 6.288, 6.6304};
    double[] upper = {7.386227, 7.634924, 7.768760, 7.847457};
    for (int i = 0; i < 4; i++) {
      assertEquals(average[i], fit.statistic().get(i), 1e-12);
      assertEquals(upper[i], fit.lines().upper().get(i), 1e-6);
    }
    assertEquals(1.4770449, fit.level().sigma(), 1e-7);
    assertEquals(Doubles.of(5, 7, 6, 8), fit.track().values());
  }

  @Test
  void aMissingOrExcludedPointLeavesItAsItWas() {
    PhaseFit whole = Fits.fit(USUAL, exact("5 7 6 8").given(6.5, 1));
    PhaseFit broken = Fits.fit(USUAL, exact("5 7 _ (99) 6 8").given(6.5, 1));
    assertEquals(whole.statistic(), broken.statistic().present());
    assertEquals(whole.lines().upper().get(3), broken.lines().upper().get(5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.2, 0.9, 1.5, 3.7, 5.3})
  void theAverageOfAConstantIsThatConstant(double value) {
    PhaseFit fit = Fits.fit(USUAL, PlainSample.placed(PlainSample.repeat(20, value)));
    assertEquals(Doubles.repeat(20, value), fit.statistic());
    assertEquals(Doubles.repeat(20, value), fit.lines().upper());
  }

  @Test
  void theWeightLiesAboveZeroAndAtMostAtOne() {
    assertEquals(Doubles.of(5, 7), Fits.fit(new EwmaChart(1), exact("5 7")).statistic());
    assertThrows(IllegalArgumentException.class, () -> new EwmaChart(0));
    assertThrows(IllegalArgumentException.class, () -> new EwmaChart(1.01));
    assertThrows(IllegalArgumentException.class, () -> new EwmaChart(Double.NaN));
  }
}
