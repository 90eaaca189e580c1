package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Setting;
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

  /** z of 12, 15 and 4 about 10 with a sigma of 2: 1, 2.5 and -3. */
  @Test
  void pointsAreCountedInSigmas() {
    Sample trial = PlainSample.placed("12 15 4").convention(Conventions.EXACT).given(10, 2);
    PhaseFit fit = Fits.fit(CusumChart.USUAL, trial);
    assertEquals(Doubles.of(0.5, 2.5, 0), fit.track().statistic());
    assertEquals(Doubles.of(0, 0, -2.5), fit.track().lower().map(v -> v + 0));
    assertEquals(10, fit.level().centre());
    assertEquals(2, fit.level().sigma());
  }

  @Test
  void withoutASpreadThereAreNoSums() {
    Sample flat = PlainSample.placed("5 5 5").convention(Conventions.EXACT).given(4, 0);
    assertEquals(Doubles.missing(3), Fits.fit(CusumChart.USUAL, flat).track().statistic());
  }

  @Test
  void oneSideHasItsOwnLineAndSaysSo() {
    PhaseFit up = fit(new CusumChart(4, 1, 0, Sides.UP), "1 2");
    assertEquals(Doubles.repeat(2, 4), up.lines().upper());
    assertEquals(Doubles.missing(2), up.lines().lower());
    PhaseFit down = fit(new CusumChart(4, 1, 0, Sides.DOWN), "1 2");
    assertEquals(Doubles.missing(2), down.lines().upper());
    assertEquals(Doubles.repeat(2, -4), down.lines().lower());
    assertEquals(
        List.of(
            new Setting("decision interval upwards only", 4, "sigma"),
            new Setting("made for shifts of", 1, "sigma")),
        new CusumChart(4, 1, 0, Sides.UP).settings());
    assertEquals(
        List.of(
            new Setting("decision interval downwards only", 4, "sigma"),
            new Setting("made for shifts of", 2, "sigma"),
            new Setting("head start", 2, "sigma")),
        new CusumChart(4, 2, 2, Sides.DOWN).settings());
    assertEquals("decision interval", CusumChart.USUAL.settings().get(0).name());
  }
}
