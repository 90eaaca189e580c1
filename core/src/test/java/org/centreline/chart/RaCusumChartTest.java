package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.risk.RunLength;
import org.centreline.chart.risk.Score;
import org.centreline.chart.risk.ScoreLaw;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;

class RaCusumChartTest {

  private static final Doubles RISKS = Doubles.tabulate(400, i -> 0.02 + (i % 40) / 200.0);

  private static Watch watch(OptionalDouble interval, OptionalDouble alarm, boolean moved) {
    return new Watch(OptionalDouble.of(2), OptionalDouble.of(0.5), interval, alarm, 0, true, moved);
  }

  private static Cases cases(double odds, long seed) {
    Random random = new Random(seed);
    return new Cases(
        RISKS.map(p -> random.nextDouble() < odds * p / (1 - p + odds * p) ? 1 : 0), RISKS);
  }

  private static Sample sample(Watch watch, Cases cases) {
    return PlainSample.placed(cases, Phases.one(cases.size()))
        .type(new RaCusumChart(watch).type())
        .better(Better.DOWN)
        .convention(Conventions.EXACT);
  }

  /** Both sides together alarm as seldom as was asked, each half as often. */
  @Test
  void theIntervalIsWorkedOutFromTheWantedFalseAlarm() {
    Watch watch = watch(OptionalDouble.empty(), OptionalDouble.of(2000), false);
    Sample trial = sample(watch, cases(1, 5));
    PhaseFit fit = Fits.fit(new RaCusumChart(watch), trial);
    assertEquals(2000, fit.level().runLength(), 10);
    ScoreLaw law = ScoreLaw.unchanged(new Score(Score.Kind.CASES, 2), RISKS);
    assertEquals(4000, RunLength.of(law, fit.lines().upper().get(0)), 20);
    ChartAnalysis found = trial.analysis();
    assertEquals("markov", found.falseAlarm().model().orElseThrow());
    assertEquals(1 - Math.exp(-400 / 2000.0), found.falseAlarm().probability(), 0.002);
  }

  @Test
  void doubledOddsAreAConcernAndHalvedOnesAnImprovement() {
    Watch watch = watch(OptionalDouble.of(3), OptionalDouble.empty(), false);
    ChartAnalysis worse = sample(watch, cases(3, 6)).analysis();
    assertEquals("decision-interval-up", worse.findings().get(0).signal().rule());
    assertEquals(Reading.CONCERN, worse.findings().get(0).reading());
    ChartAnalysis better = sample(watch, cases(0.1, 7)).analysis();
    assertEquals(Reading.IMPROVEMENT, better.findings().get(0).reading());
  }

  /** The VLAD of the same cases signals at the same ones. */
  @Test
  void aVladSignalsWhereItsSumsDo() {
    Watch watch = watch(OptionalDouble.of(2), OptionalDouble.empty(), false);
    for (int seed = 0; seed < 20; seed++) {
      Sample sums = sample(watch, cases(seed % 2 == 0 ? 2.5 : 0.3, seed));
      ChartAnalysis vlad = sums.type(new VladChart(watch).type()).analysis();
      assertEquals(sums.analysis().points().marks(), vlad.points().marks());
      assertTrue(vlad.findings().size() > 0 || seed % 2 == 1);
    }
  }

  @Test
  void recalibratedRisksExpectWhatTheBaselineSaw() {
    Watch watch = watch(OptionalDouble.of(3), OptionalDouble.empty(), true);
    Sample trial = sample(watch, cases(0.4, 8)).baseline(200);
    ChartAnalysis found = trial.analysis();
    Doubles outcomes = trial.measured().series().numerators();
    assertEquals(
        outcomes.slice(0, 199).sum(), found.points().track().expected().slice(0, 199).sum(), 1e-9);
    assertTrue(trial.warnings().contains("recalibrated"));
    Cases none = new Cases(RISKS.map(p -> 0), RISKS);
    Sample refused = sample(watch, none).baseline(200);
    MisuseException why = assertThrows(MisuseException.class, refused::analysis);
    assertTrue(why.getMessage().contains("no event in the baseline"), why.getMessage());
  }

  /** No verdict comes from a model that did not fit before. */
  @Test
  void aModelThatDidNotFitTheBaselineSaysNothingOfWhatFollows() {
    Watch watch = watch(OptionalDouble.of(3), OptionalDouble.empty(), false);
    Sample aged = sample(watch, cases(0.3, 8)).baseline(200);
    String verdict = Verdict.of(aged.analysis());
    assertTrue(
        verdict.endsWith(
            "; the risks do not fit the baseline, so nothing is said of what" + " follows."),
        verdict);
    assertTrue(aged.warnings().contains("calibration"));
    Watch moved = watch(OptionalDouble.of(3), OptionalDouble.empty(), true);
    String again = Verdict.of(sample(moved, cases(0.3, 8)).baseline(200).analysis());
    assertTrue(!again.contains("do not fit"), again);
  }

  @Test
  void whatLooksForNothingIsRefused() {
    OptionalDouble none = OptionalDouble.empty();
    for (double ratio : List.of(1.0, 0.5, -1.0)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new Watch(OptionalDouble.of(ratio), none, none, none, 0, true, false));
    }
    assertThrows(IllegalArgumentException.class, () -> watch(OptionalDouble.of(0), none, false));
  }
}
