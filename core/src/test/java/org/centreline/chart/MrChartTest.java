package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class MrChartTest {

  private static final double NONE = Double.NaN;

  private static PhaseFit fit(Sample trial) {
    return new MrChart().fit(trial.data(), trial.options());
  }

  @Test
  void drawsTheRangesAroundTheirMean() {
    PhaseFit fit = fit(PlainSample.placed(4, 6, 5));
    assertEquals(Doubles.of(NONE, 2, 1), fit.statistic());
    assertEquals(1.5, fit.level().centre());
    assertEquals(3.267 * 1.5, fit.drawn().upper().get(0), 1e-12);
    assertEquals(0, fit.drawn().lower().get(0));
    assertEquals(1.5 - 2.267 * 1.5, fit.lines().lower().get(0), 1e-12);
  }

  @Test
  void rangesJoinTheNeighboursOfAnExcludedPoint() {
    PhaseFit fit = fit(PlainSample.placed("1 3 (50) 4"));
    assertEquals(Doubles.of(NONE, 2, NONE, 1), fit.statistic());
    assertEquals(1.5, fit.level().centre());
  }

  @Test
  void qicharts2LeavesOutOnlyTheRangeAtTheExcludedPoint() {
    PhaseFit fit = fit(PlainSample.placed("1 3 (50) 4").convention(Conventions.QICHARTS2));
    assertEquals(Doubles.of(NONE, 2, 47, 46), fit.statistic());
    assertEquals(24, fit.level().centre());
  }

  @Test
  void qicharts2PrintsTwoThirdsOfTheLimit() {
    PhaseFit fit = fit(PlainSample.placed(4, 6, 5).convention(Conventions.QICHARTS2));
    assertEquals(3.267, fit.lines().upperTwoSigma().get(1), 1e-12);
    assertEquals(0, fit.lines().lowerTwoSigma().get(1));
  }

  @Test
  void theBaselineReachesNoFurtherThanItsPoints() {
    PhaseFit fit = fit(PlainSample.placed("1 3 1 90 1").baseline(3));
    assertEquals(2, fit.level().centre());
    assertEquals(Doubles.of(NONE, 2, 2, 89, 89), fit.statistic());
  }

  @Test
  void onePointHasNoRange() {
    assertEquals(NONE, fit(PlainSample.placed(7)).level().centre());
  }

  /** A mean range of 2 σ / √π, and limits as wide whatever centre is drawn. */
  @Test
  void aKnownSigmaSetsTheWidth() {
    Sample trial = PlainSample.placed(4, 6, 5).convention(Conventions.EXACT);
    Given three = new Given(OptionalDouble.empty(), OptionalDouble.of(3));
    double mean = 6 / Math.sqrt(Math.PI);
    double width = 9 * Math.sqrt(2 - 4 / Math.PI);
    PhaseFit fit = fit(trial.given(three));
    assertEquals(mean, fit.level().centre(), 1e-9);
    assertEquals(mean + width, fit.drawn().upper().get(1), 1e-8);
    PhaseFit both = fit(trial.given(5, 3));
    assertEquals(5, both.level().centre());
    assertEquals(5 + width, both.drawn().upper().get(1), 1e-8);
    PhaseFit drawn = fit(trial.centre(5));
    assertEquals(5 * (1 + width / mean), drawn.drawn().upper().get(1), 1e-8);
  }

  @Test
  void qicharts2PrintsAThirdOfTheLimitToo() {
    PhaseFit fit = fit(PlainSample.placed(4, 6, 5).convention(Conventions.QICHARTS2));
    assertEquals(3.267 / 2, fit.lines().upperOneSigma().get(1), 1e-12);
    assertEquals(0, fit.lines().lowerOneSigma().get(1));
    assertEquals(0, fit.lines().lower().get(1));
  }
}
