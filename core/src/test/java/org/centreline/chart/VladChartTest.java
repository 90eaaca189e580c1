package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Setting;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;

class VladChartTest {

  private static final double GONE = Double.NaN;

  /** Doubled odds upwards alone, at an interval. */
  private static Watch up(double interval) {
    return new Watch(
        OptionalDouble.of(2),
        OptionalDouble.empty(),
        OptionalDouble.of(interval),
        OptionalDouble.empty(),
        0,
        true,
        false);
  }

  private static PhaseFit fit(Watch watch, Series series) {
    Sample trial =
        PlainSample.placed(series, Phases.one(series.size())).convention(Conventions.EXACT);
    return Fits.fit(new VladChart(watch), trial);
  }

  @Test
  void sumsRisksLessOutcomesAndLeavesOutWhatLacksEither() {
    Cases cases = new Cases(Doubles.of(0, 1, GONE, 1, 0), Doubles.of(0.1, 0.2, 0.3, GONE, 0.25));
    Doubles vlad = fit(up(1), cases).statistic();
    assertEquals(0.1, vlad.get(0), 1e-12);
    assertEquals(-0.7, vlad.get(1), 1e-12);
    assertTrue(vlad.isMissing(2) && vlad.isMissing(3));
    assertEquals(-0.45, vlad.get(4), 1e-12);
  }

  /** Three deaths at a risk of 0.5: each adds ln 2 - ln 1.5, the third passes 0.8. */
  @Test
  void crossesItsLimitExactlyWhereTheSumPassesTheInterval() {
    double step = Math.log(2) - Math.log(1.5);
    Cases cases = new Cases(Doubles.of(1, 1, 1, 1), Doubles.repeat(4, 0.5));
    PhaseFit fit = fit(up(0.8), cases);
    Doubles lower = fit.lines().lower();
    assertEquals(-0.5 - (0.8 - step) / Math.log(2), lower.get(0), 1e-12);
    assertFalse(fit.statistic().get(1) < lower.get(1));
    assertTrue(fit.statistic().get(2) < lower.get(2));
    assertEquals(-2 - (0.8 - step) / Math.log(2), lower.get(3), 1e-12, "begun anew");
    assertTrue(fit.lines().upper().isMissing(0), "one side");
  }

  @Test
  void totalsAreSummedAsCasesAre() {
    Rates totals = new Rates(Doubles.of(3, 0, 5), Doubles.of(2.5, 0, 6));
    Doubles vlad = fit(up(9), totals).statistic();
    assertEquals(-0.5, vlad.get(0), 1e-12);
    assertEquals(0.5, vlad.get(2), 1e-12);
  }

  /** Flags at 50 and 75 %: the lowest has the limits, odds times 1.5 and times 0.5. */
  @Test
  void flagsAtLevelsHaveTheLimitsOfTheLowest() {
    Display display = new Display(List.of(50.0, 75.0), false);
    VladChart chart = VladChart.showing(Watch.USUAL, display);
    assertEquals(display.watches(Watch.USUAL).get(0), chart.watch());
    assertEquals(1.5, chart.watch().up().getAsDouble());
    assertEquals(
        List.of(new Setting("flags at odds apart by", 50, "%"), new Setting("by", 75, "%")),
        chart.settings());
    VladChart plain = VladChart.showing(up(1), Display.PLAIN);
    assertEquals(new VladChart(up(1)), plain);
    assertEquals(up(1).settings(), plain.settings());
  }

  /** A watch for better alone has its own interval, and a limit above. */
  @Test
  void oneSideHasItsOwnInterval() {
    Watch down =
        new Watch(
            OptionalDouble.empty(),
            OptionalDouble.of(0.5),
            OptionalDouble.of(0.7),
            OptionalDouble.empty(),
            0,
            true,
            false);
    Cases cases = new Cases(Doubles.of(0, 0, 1), Doubles.repeat(3, 0.5));
    PhaseFit fit = fit(down, cases);
    assertEquals(0.7, fit.level().decisionInterval());
    assertTrue(fit.lines().lower().isMissing(0));
    assertFalse(fit.lines().upper().isMissing(0));
    assertEquals(0.8, fit(up(0.8), cases).level().decisionInterval());
  }
}
