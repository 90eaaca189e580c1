package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.chart.limit.Setting;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is watched for, on one side or both, and what can't be. */
class WatchTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static OptionalDouble at(double number) {
    return OptionalDouble.of(number);
  }

  private static Watch watch(OptionalDouble up, OptionalDouble down) {
    return new Watch(up, down, NONE, NONE, 0, true, false);
  }

  private static Watch watch(OptionalDouble interval, OptionalDouble falseAlarm, double start) {
    return new Watch(at(2), NONE, interval, falseAlarm, start, true, false);
  }

  private static void assertRefused(List<Executable> all) {
    for (int i = 0; i < all.size(); i++) {
      assertThrows(IllegalArgumentException.class, all.get(i), "number " + i);
    }
  }

  @Test
  void whatCannotBeWatchedForIsRefused() {
    assertRefused(
        List.of(
            () -> watch(NONE, NONE),
            () -> watch(at(1), NONE),
            () -> watch(at(Double.NaN), NONE),
            () -> watch(NONE, at(1)),
            () -> watch(NONE, at(0)),
            () -> watch(NONE, at(Double.NaN)),
            () -> watch(at(0), NONE, 0),
            () -> watch(at(4), NONE, 4),
            () -> watch(at(4), NONE, -1),
            () -> watch(NONE, at(1), 0),
            () -> watch(NONE, NONE, -1),
            () -> watch(NONE, NONE, Double.NaN)));
  }

  @Test
  void alarmsAndLevelsThatCannotBeAreRefused() {
    assertRefused(
        List.of(
            () -> new Alarm(0, 0, true),
            () -> new Alarm(Double.NaN, 0, true),
            () -> new Alarm(4, -1, true),
            () -> new Alarm(4, 4, true),
            () -> new Display(List.of(0.0), false),
            () -> new Display(List.of(100.0), false),
            () -> new Display(List.of(50.0, 50.0), false),
            () -> new Display(List.of(50.0, 25.0), false)));
    assertEquals(0.5, new Alarm(4, 0.5, true).headStart());
    assertEquals(List.of(0.5, 99.5), new Display(List.of(0.5, 99.5), false).levels());
  }

  @Test
  void whatHasNoScoreIsRefused() {
    Score score = new Score(Score.Kind.CASES, 2);
    Doubles half = Doubles.of(0.5);
    assertRefused(
        List.of(
            () -> new Score(Score.Kind.CASES, 1),
            () -> new Score(Score.Kind.CASES, 0),
            () -> new Score(Score.Kind.CASES, Double.POSITIVE_INFINITY),
            () -> ScoreLaw.unchanged(score, Doubles.empty()),
            () -> ScoreLaw.unchanged(score, Doubles.of(0.5, Double.NaN)),
            () -> new ScoreLaw(score, half, 0),
            () -> new ScoreLaw(score, half, Double.NaN),
            () -> IntervalSearch.of(ScoreLaw.unchanged(score, half), 1),
            () -> SequentialTest.Bounds.of(0, 0.5),
            () -> SequentialTest.Bounds.of(0.5, 0),
            () -> SequentialTest.Bounds.of(0.5, 0.5)));
  }

  @Test
  void whatItIsMadeWithIsTold() {
    assertEquals(
        List.of(new Setting("looks for odds times", 2, ""), new Setting("head start", 2, "")),
        watch(at(4), NONE, 2).settings());
    assertEquals(
        List.of(new Setting("looks for odds times", 0.5, "")), watch(NONE, at(0.5)).settings());
  }

  @Test
  void levelsAreWatchedOnTheSidesThatAreWatched() {
    Display display = new Display(List.of(25.0, 50.0), false);
    List<Watch> up = display.watches(watch(at(2), NONE));
    assertEquals(List.of(at(1.25), at(1.5)), up.stream().map(Watch::up).toList());
    assertEquals(List.of(NONE, NONE), up.stream().map(Watch::down).toList());
    List<Watch> down = display.watches(watch(NONE, at(0.5)));
    assertEquals(List.of(at(0.75), at(0.5)), down.stream().map(Watch::down).toList());
    assertEquals(List.of(NONE, NONE), down.stream().map(Watch::up).toList());
  }

  /** One side alone gives its alarms alone, as rare as wanted. */
  @Test
  void oneSideHasOneInterval() {
    Detection up = Detection.ofRate(0.1, watch(at(2), NONE));
    assertEquals(Double.NaN, up.down());
    assertEquals(5000, up.falseAlarm(), 50);
    Detection down = Detection.ofRate(0.1, watch(NONE, at(0.5)));
    assertEquals(Double.NaN, down.up());
    assertEquals(5000, down.falseAlarm(), 50);
  }

  /** One event in ten cases is a rate of a tenth, whatever risks they had. */
  @Test
  void casesAlikeAreSeenAsAtTheirRate() {
    Doubles outcomes = Doubles.tabulate(100, i -> i % 10 == 3 ? 1 : 0);
    Cases cases = new Cases(outcomes, outcomes.map(y -> 0.3));
    var sample = PlainSample.placed(cases, Phases.one(100)).type("bernoulli");
    Watch watch = watch(at(2), NONE);
    Detection found = Detection.ofOneRisk(sample.data(), watch);
    assertEquals(Detection.ofRate(0.1, watch).up(), found.up(), 1e-9);
    assertEquals(0.1, found.rate(), 1e-12);
  }

  /** Of an exponential law half is gone after its mean times log 2. */
  @Test
  void veryLongRunsEndAsTheExponentialLawSays() {
    ScoreLaw law = ScoreLaw.unchanged(new Score(Score.Kind.CASES, 2), Doubles.of(0.1));
    double mean = RunLength.of(law, 8);
    assertTrue(mean > 20_000, "mean " + mean);
    assertEquals(Math.ceil(mean * Math.log(2)), RunLength.within(law, 8, 0.5));
  }

  @Test
  void aShiftNeedsEventsAndOthersAndRisksThatLeaveRoom() {
    Doubles risks = Doubles.of(0.2, 0.3);
    assertEquals(
        Optional.of("no event in the baseline"), Recalibration.problem(Doubles.of(0, 0), risks));
    assertEquals(
        Optional.of("nothing but events in the baseline"),
        Recalibration.problem(Doubles.of(1, 1), risks));
    Doubles some = Doubles.of(1, 0);
    Optional<String> certain = Optional.of("a risk of 0 or 1 in the baseline");
    assertEquals(certain, Recalibration.problem(some, Doubles.of(0, 0.3)));
    assertEquals(certain, Recalibration.problem(some, Doubles.of(0.3, 1)));
    assertEquals(Optional.empty(), Recalibration.problem(some, risks));
  }

  /** Half had the event where each had odds of one to four: the odds were four times as high. */
  @Test
  void aShiftMovesRisksToWhatWasSeen() {
    Recalibration found = Recalibration.of(Doubles.of(1, 0, 0, 1), Doubles.repeat(4, 0.2));
    assertEquals(4, found.oddsRatio(), 1e-9);
    assertEquals(Math.log(4), found.shift(), 1e-9);
    assertEquals(0.8, found.of(0.5), 1e-9);
    assertRefused(
        List.of(
            () -> Recalibration.of(Doubles.of(0, 0), Doubles.of(0.2, 0.3)),
            () -> Recalibration.of(Doubles.of(1, 0), Doubles.of(0, 0.3))));
  }

  /** Two standard errors or so are doubtful, to either side. */
  @Test
  void farFromWhatWasExpectedIsDoubtful() {
    Calibration.Missing none = new Calibration.Missing(0, 0, 0);
    assertEquals(false, new Calibration(9, 1.96, 0, 1, none).isDoubtful());
    assertEquals(true, new Calibration(9, 1.97, 0, 1, none).isDoubtful());
    assertEquals(true, new Calibration(9, 10, 13.94, 4, none).isDoubtful());
    assertEquals(false, new Calibration(9, 10, 13.9, 4, none).isDoubtful());
  }

  /** Ten cases of risks .9, .8, … 0, of which those of .9, .7, .3 had the event. */
  @Test
  void groupsAreFifthsByRisk() {
    Doubles risks = Doubles.tabulate(10, i -> (9 - i) / 10.0);
    Doubles outcomes = Doubles.of(1, 0, 1, 0, 0, 0, 1, 0, 0, 0);
    List<Calibration.RiskGroup> groups = Calibration.groups(outcomes, risks);
    assertEquals(5, groups.size());
    double[] seen = {0, 1, 0, 1, 1};
    for (int g = 0; g < 5; g++) {
      assertEquals(2 * g / 10.0, groups.get(g).from(), 1e-15);
      assertEquals((2 * g + 1) / 10.0, groups.get(g).to(), 1e-15);
      assertEquals(seen[g], groups.get(g).found().observed(), "group " + g);
      assertEquals((4 * g + 1) / 10.0, groups.get(g).found().expected(), 1e-15);
    }
  }

  /** Two of four have both numbers: one event where 0.5 were expected. */
  @Test
  void onlyWhatHasBothNumbersIsCompared() {
    Doubles outcomes = Doubles.of(1, 0, Double.NaN, 1);
    Doubles risks = Doubles.of(0.3, 0.2, 0.4, Double.NaN);
    Calibration cases = Calibration.of(outcomes, risks);
    Calibration totals = Calibration.ofTotals(outcomes, risks);
    for (Calibration found : List.of(cases, totals)) {
      assertEquals(2, found.cases());
      assertEquals(2, found.ratio(), 1e-12);
      assertEquals(new Calibration.Missing(1, 1, 1), found.left());
    }
    assertEquals(0.3 * 0.7 + 0.2 * 0.8, cases.variance(), 1e-12);
    assertEquals(0.5, totals.variance(), 1e-12);
    List<Calibration.RiskGroup> groups = Calibration.groups(outcomes, risks);
    assertEquals(List.of(0.2, 0.3), groups.stream().map(Calibration.RiskGroup::from).toList());
  }

  @Test
  void aTestThatWasDecidedMovesNoMore() {
    SequentialTest.Bounds bounds = new SequentialTest.Bounds(2, -2);
    SequentialTest found =
        SequentialTest.of(Doubles.of(1, Double.NaN, 1, 1, Double.NaN), bounds, false);
    assertEquals(Doubles.of(1, Double.NaN, 2, Double.NaN, Double.NaN), found.sums());
    assertEquals(SequentialTest.Verdict.STOPPED, found.verdicts().get(4));
  }

  /** Wald (1947): errors of 1 % on either side end the test at ln 99; 5 % and 20 % at ln 16. */
  @Test
  void boundsComeFromTheChancesOfError() {
    SequentialTest.Bounds alike = SequentialTest.Bounds.of(0.01, 0.01);
    assertEquals(4.595, alike.upper(), 5e-4);
    assertEquals(-4.595, alike.lower(), 5e-4);
    SequentialTest.Bounds found = SequentialTest.Bounds.of(0.05, 0.2);
    assertEquals(Math.log(16), found.upper(), 1e-12);
    assertEquals(Math.log(4 / 19.0), found.lower(), 1e-12);
  }

  /** Exactly at a bound it is decided, and the next case begins at nothing. */
  @Test
  void aTestThatRestartsBeginsAtNothing() {
    SequentialTest.Bounds bounds = new SequentialTest.Bounds(2, -2);
    SequentialTest found = SequentialTest.of(Doubles.of(-1, -1, 1, 1, 1), bounds, true);
    assertEquals(Doubles.of(-1, -2, 1, 2, 1), found.sums());
    assertEquals(SequentialTest.Verdict.ACCEPT, found.verdicts().get(1));
    assertEquals(SequentialTest.Verdict.REJECT, found.verdicts().get(3));
    assertEquals(SequentialTest.Verdict.CONTINUE, found.verdicts().get(4));
  }
}
