package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.junit.jupiter.api.Test;

class PChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new PChart(), trial);
  }

  @Test
  void limitsFollowTheCasesOfEachPoint() {
    PhaseFit fit = fit(Fits.shares());
    Fits.assertDrawn(0.0825397, 0.024164, 0.140915, fit, 0);
    Fits.assertDrawn(0.0825397, 0.023420, 0.141659, fit, 11);
    assertEquals(Double.NaN, fit.level().sigma());
  }

  @Test
  void thirtySamplesOfFiftyAgreeWithTheTextbook() {
    Doubles events = Doubles.tabulate(30, i -> i < 17 ? 12 : 11);
    Proportions shares = new Proportions(events, Doubles.repeat(30, 50));
    PhaseFit fit = fit(PlainSample.placed(shares, Phases.one(30)).convention(Conventions.EXACT));
    Fits.assertDrawn(347 / 1500.0, 0.052428, 0.410239, fit, 0);
    assertEquals(0.0596352, fit.level().sigma(), 1e-6);
  }

  @Test
  void limitsAreDrawnFromZeroToOneButSeenWhole() {
    Proportions shares = new Proportions(Doubles.of(1, 9), Doubles.of(10, 10));
    PhaseFit fit = fit(PlainSample.placed(shares, Phases.one(2)).convention(Conventions.EXACT));
    assertEquals(0.5 + 3 * Math.sqrt(0.025), fit.lines().upper().get(0), 1e-12);
    Fits.assertDrawn(0.5, 0.0256583, 0.9743416, fit, 0);
    Proportions wide = new Proportions(Doubles.of(1, 1), Doubles.of(2, 2));
    PhaseFit clipped = fit(PlainSample.placed(wide, Phases.one(2)).convention(Conventions.EXACT));
    Fits.assertDrawn(0.5, 0, 1, clipped, 0);
    assertEquals(0.5 - 3 * Math.sqrt(0.125), clipped.lines().lower().get(0), 1e-12);
  }

  @Test
  void allOrNothingHasLimitsWithoutWidth() {
    Proportions all = new Proportions(Doubles.of(9, 5), Doubles.of(9, 5));
    Fits.assertDrawn(1, 1, 1, fit(PlainSample.placed(all, Phases.one(2))), 1);
    Proportions none = new Proportions(Doubles.of(0, 0), Doubles.of(9, 5));
    Fits.assertDrawn(0, 0, 0, fit(PlainSample.placed(none, Phases.one(2))), 1);
  }

  @Test
  void aPointWithoutCasesHasNoLimitsAndNoSay() {
    Proportions shares = new Proportions(Doubles.of(1, 0, 3), Doubles.of(10, 0, 10));
    PhaseFit fit = fit(PlainSample.placed(shares, Phases.one(3)));
    assertEquals(0.2, fit.level().centre());
    assertEquals(true, fit.lines().upper().isMissing(1));
    assertEquals(true, fit.statistic().isMissing(1));
  }

  @Test
  void aPointWithOneNumberMissingHasNoSay() {
    Proportions shares = new Proportions(Doubles.of(1, Double.NaN, 3), Doubles.of(10, 5000, 10));
    assertEquals(0.2, fit(PlainSample.placed(shares, Phases.one(3))).level().centre());
  }

  @Test
  void aGivenCentreSetsTheLimitsToo() {
    Given half = new Given(OptionalDouble.of(0.5), OptionalDouble.empty());
    Fits.assertDrawn(0.5, 0.3939340, 0.6060660, fit(Fits.shares().given(half)), 0);
  }
}
