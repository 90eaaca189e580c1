package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.XbarChart;
import org.centreline.chart.XmrChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartFitTest {

  private static ChartFit fit(Sample trial) {
    return ChartFit.of(XmrChart.TYPE, trial.measured(), trial.phases(), trial.options());
  }

  private static boolean hasLimits(Sample trial) {
    return !fit(trial).lines().upper().isMissing(0);
  }

  private static Sample ofSize(int size) {
    return PlainSample.placed(Doubles.tabulate(size, i -> i % 2).stream().toArray());
  }

  @ParameterizedTest
  @CsvSource({"12, 0, false", "13, 0, true", "24, 12, true", "24, 11, false", "12, 12, false"})
  void theFloorOfMakingDataCount(int size, int frozen, boolean limits) {
    Sample trial = frozen == 0 ? ofSize(size) : ofSize(size).baseline(frozen);
    assertEquals(limits, hasLimits(trial));
    assertFalse(Double.isNaN(fit(trial).lines().centre().get(0)));
    assertEquals(size > 1, hasLimits(trial.convention(Conventions.EXACT)));
  }

  @Test
  void givenLimitsNeedNoFloor() {
    assertEquals(true, hasLimits(ofSize(2).given(0, 1)));
  }

  @Test
  void eachPhaseIsFittedAlone() {
    ChartFit fit = fit(PlainSample.placed("1 3 1 | 9 9").convention(Conventions.EXACT));
    assertEquals(Doubles.of(5 / 3.0, 5 / 3.0, 5 / 3.0, 9, 9), fit.lines().centre());
    assertEquals(9, fit.lines().upper().get(4));
    assertEquals(Doubles.of(1, 3, 1, 9, 9), fit.statistic());
    assertEquals(List.of(3, 2), fit.basePoints());
  }

  @Test
  void basePointsAreUsableOnes() {
    assertEquals(
        List.of(2, 1), fit(PlainSample.placed("1 _ (3) 4 | 5 _").baseline(4)).basePoints());
  }

  /** A subgroup of one has no spread to set limits by; beside a known spread it counts. */
  @Test
  void aSubgroupOfOneMakesLimitsOnlyOfAKnownSigma() {
    Samples samples =
        new Samples(List.of(Doubles.of(1, 2), Doubles.of(3), Doubles.empty(), Doubles.of(4, 6)));
    Sample trial = PlainSample.placed(samples, Phases.one(4));
    Given sigma = new Given(OptionalDouble.empty(), OptionalDouble.of(1));
    assertEquals(List.of(2), basePoints(trial));
    assertEquals(List.of(3), basePoints(trial.given(sigma)));
  }

  private static List<Integer> basePoints(Sample trial) {
    return ChartFit.of(XbarChart.TYPE, trial.measured(), trial.phases(), trial.options())
        .basePoints();
  }

  @Test
  void aFreezeIsIgnoredBesidePhasesOnlyByQicharts2() {
    Sample trial = PlainSample.placed("1 3 8 | 9 9 3").baseline(2);
    assertEquals(2, fit(trial.convention(Conventions.EXACT)).fits().get(0).level().centre());
    assertEquals(4, fit(trial.convention(Conventions.QICHARTS2)).fits().get(0).level().centre());
    Sample one = PlainSample.placed("1 3 8").baseline(2).convention(Conventions.QICHARTS2);
    assertEquals(2, fit(one).fits().get(0).level().centre());
  }

  @Test
  void aMissingBasePointVoidsTheLimitsOnlyOfQcc() {
    Sample trial = PlainSample.placed("1 3 1 _ 1 3").convention(Conventions.EXACT);
    assertEquals(true, hasLimits(trial));
    assertEquals(false, hasLimits(trial.convention(Conventions.QCC)));
    assertEquals(true, hasLimits(trial.convention(Conventions.QCC).baseline(3)));
    Sample excluded = PlainSample.placed("1 3 1 (_) 1 3").convention(Conventions.QCC);
    assertEquals(true, hasLimits(excluded));
  }
}
