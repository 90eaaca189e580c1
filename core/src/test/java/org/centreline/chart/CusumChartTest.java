package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.PlainSample;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class CusumChartTest {

  private static PhaseFit fit(CusumChart chart, String line) {
    return Fits.fit(chart, PlainSample.placed(line).convention(Conventions.EXACT).given(0, 1));
  }

  @Test
  void whatExceedsHalfTheShiftAddsUp() {
    PhaseFit fit = fit(CusumChart.USUAL, "1 2 -3 0.25 1");
    assertEquals(Doubles.of(0.5, 2, 0, 0, 0.5), fit.track().statistic());
    assertEquals(Doubles.of(0, 0, -2.5, -1.75, -0.25), fit.track().lower().map(v -> v + 0));
  }

  @Test
  void theDecisionIntervalLiesOnBothSides() {
    PhaseFit fit = fit(CusumChart.USUAL, "1 2");
    assertEquals(Doubles.of(5, 5), fit.lines().upper());
    assertEquals(Doubles.of(-5, -5), fit.lines().lower());
    assertEquals(5, fit.level().decisionInterval());
    assertEquals(0, fit.lines().centre().get(0));
    assertEquals(0, fit.level().centre());
  }

  @Test
  void aHeadStartBeginsBothSums() {
    PhaseFit fit = fit(new CusumChart(5, 1, 2.5, Sides.BOTH), "0 0");
    assertEquals(Doubles.of(2, 1.5), fit.track().statistic());
    assertEquals(Doubles.of(-2, -1.5), fit.track().lower());
  }

  @Test
  void aMissingOrExcludedPointLeavesTheSumsAsTheyWere() {
    PhaseFit fit = fit(CusumChart.USUAL, "1 _ (9) 1");
    assertEquals(Doubles.of(0.5, Double.NaN, Double.NaN, 1), fit.track().statistic());
  }

  @Test
  void oneSideMayBeLeftOut() {
    PhaseFit up = fit(new CusumChart(5, 1, 0, Sides.UP), "1 2");
    assertEquals(Doubles.missing(2), up.track().lower());
    PhaseFit down = fit(new CusumChart(5, 1, 0, Sides.DOWN), "1 2");
    assertEquals(Doubles.missing(2), down.track().statistic());
  }

  @Test
  void nothingIsResetAfterASignal() {
    PhaseFit fit = fit(CusumChart.USUAL, "6 1 1");
    assertEquals(Doubles.of(5.5, 6, 6.5), fit.track().statistic());
  }

  @Test
  void impossibleOnesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new CusumChart(0, 1, 0, Sides.BOTH));
    assertThrows(IllegalArgumentException.class, () -> new CusumChart(5, 0, 0, Sides.BOTH));
    assertThrows(IllegalArgumentException.class, () -> new CusumChart(5, 1, 5, Sides.BOTH));
    assertThrows(IllegalArgumentException.class, () -> new CusumChart(5, 1, -1, Sides.BOTH));
  }
}
