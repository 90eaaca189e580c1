package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.chart.limit.PhaseData;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases and totals as they are watched, and those that are not. */
class WatchedCasesTest {

  private static final double GONE = Double.NaN;
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static PhaseData data(Series series, int... excluded) {
    TreeMap<Integer, String> reasons = new TreeMap<>();
    IntStream.of(excluded).forEach(i -> reasons.put(i, ""));
    Phases phases = new Phases(Phases.one(series.size()).all(), new Exclusions(reasons));
    return PlainSample.placed(series, phases).data();
  }

  private static Watch doubled(OptionalDouble interval, OptionalDouble falseAlarm, double start) {
    return new Watch(OptionalDouble.of(2), NONE, interval, falseAlarm, start, true, false);
  }

  /** Cases with one number missing, and an excluded one. */
  private static PhaseData some() {
    Doubles outcomes = Doubles.of(1, GONE, 0, 1, 0);
    Doubles risks = Doubles.of(0.5, 0.4, GONE, 0.3, 0);
    return data(new Cases(outcomes, risks), 3);
  }

  @Test
  void whatLacksANumberOrIsExcludedMovesNothing() {
    WatchedCases found = WatchedCases.of(doubled(OptionalDouble.of(3), NONE, 0), some());
    assertEquals(Doubles.of(1, GONE, 0, GONE, 0), found.observed());
    assertEquals(Doubles.of(0.5, GONE, GONE, GONE, 0), found.expected());
    double event = Math.log(2) - Math.log(1.5);
    Doubles sums = found.up().sums();
    assertEquals(event, sums.get(0), 1e-15);
    assertTrue(sums.isMissing(1) && sums.isMissing(2) && sums.isMissing(3));
    assertEquals(event, sums.get(4), 1e-15, "no event of no risk");
    assertEquals((3 - event) / Math.log(2), found.up().left(0), 1e-15);
  }

  /** Of cases alike the missing and the excluded have no risk either. */
  @Test
  void casesAlikeHaveARiskWhereTheyHaveAnOutcome() {
    PhaseData data = data(new Individuals(Doubles.of(1, GONE, 0, 1)), 3);
    WatchedCases found = WatchedCases.ofOneRisk(doubled(OptionalDouble.of(3), NONE, 0), data, 0.2);
    assertEquals(Doubles.of(0.2, GONE, 0.2, GONE), found.expected());
  }

  @Test
  void aBaselineIsOfCasesThatHaveBoth() {
    assertEquals(List.of(Doubles.of(1, 0), Doubles.of(0.5, 0)), WatchedCases.baseline(some()));
  }

  @Test
  void ratesAndSharesAreTotals() {
    Doubles one = Doubles.of(1);
    assertEquals(Score.Kind.TOTALS, WatchedCases.kind(new Rates(one, one)));
    assertEquals(Score.Kind.TOTALS, WatchedCases.kind(new Proportions(one, one)));
    assertEquals(Score.Kind.CASES, WatchedCases.kind(new Cases(one, one)));
    assertEquals(Score.Kind.CASES, WatchedCases.kind(new Individuals(one)));
  }

  /** A head start of 3 where alarms of every second case are wanted is an alarm at once. */
  @Test
  void aHeadStartBeyondTheIntervalWatchesNothing() {
    PhaseData data = data(new Cases(Doubles.of(1, 1, 1), Doubles.repeat(3, 0.5)));
    WatchedCases found = WatchedCases.of(doubled(NONE, OptionalDouble.of(1.5), 3), data);
    assertEquals(GONE, found.up().interval());
    assertEquals(GONE, found.runLength());
    assertEquals(3 * Math.log(4 / 3.0), found.up().sums().get(2), 1e-12);
  }

  @Test
  void whereNothingIsUsualNothingIsWatched() {
    PhaseData data = data(new Cases(Doubles.of(1, 1), Doubles.repeat(2, 0.5)), 0, 1);
    WatchedCases found = WatchedCases.of(Watch.USUAL, data);
    assertEquals(GONE, found.up().interval());
    assertEquals(GONE, found.down().interval());
    assertEquals(GONE, found.runLength());
    WatchedCases known = WatchedCases.of(doubled(OptionalDouble.of(3), NONE, 0), data);
    assertEquals(3, known.up().interval());
    assertEquals(GONE, known.runLength());
  }

  /** Alarms of both sides come as often as those of each, one in so many, together. */
  @Test
  void bothSidesAlarmTogether() {
    Doubles risks = Doubles.repeat(9, 0.3);
    WatchedCases found = WatchedCases.of(Watch.USUAL, data(new Cases(risks.map(p -> 0), risks)));
    double up = run(Score.Kind.CASES, 2, risks, found.up().interval());
    double down = run(Score.Kind.CASES, 0.5, risks, found.down().interval());
    assertEquals(1 / up + 1 / down, 1 / found.runLength(), 1e-12);
    assertEquals(10_000, up, 500);
    assertEquals(10_000, down, 500);
  }

  private static double run(Score.Kind kind, double ratio, Doubles risks, double interval) {
    return RunLength.of(ScoreLaw.unchanged(new Score(kind, ratio), risks), interval);
  }

  /** 2,500 expected: chance never makes it 3,607, and the chart says so. */
  @Test
  void whatChanceNeverMakesHasARunWithoutEnd() {
    Doubles expected = Doubles.repeat(4, 2500);
    Rates totals = new Rates(Doubles.of(2500, 3700, 2400, 1500), expected);
    WatchedCases found = WatchedCases.of(Watch.USUAL, data(totals));
    assertEquals(Double.POSITIVE_INFINITY, found.runLength());
    assertEquals(0, found.up().sums().get(0));
    assertEquals(3700 * Math.log(2) - 2500, found.up().sums().get(1), 1e-9);
    assertEquals(1250 - 1500 * Math.log(2), found.down().sums().get(3), 1e-9);
  }

  /** Ten years at the rhythm of the dates, from 500 to 5,000; so many where there is no rhythm. */
  @ParameterizedTest
  @CsvSource({
    "20, 7, 522",
    "20, 30, 500",
    "20, 2, 1826",
    "20, 1, 3652",
    "20, 0, 5000",
    "2, 5, 730",
    "1, 5, 5000",
  })
  void theUsualRunLength(int cases, int daysApart, double usual) {
    List<LocalDate> dates =
        IntStream.range(0, cases)
            .mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays((long) daysApart * i))
            .toList();
    assertEquals(usual, usual(Subgroups.ofDates(dates, Rhythm.IRREGULAR), cases));
  }

  /** Four a day: 14,610 in ten years are more than 5,000. */
  @Test
  void theUsualRunLengthHasAMost() {
    List<LocalDate> dates =
        IntStream.range(0, 41).mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i / 4)).toList();
    assertEquals(5000, usual(Subgroups.ofDates(dates, Rhythm.IRREGULAR), 41));
    assertEquals(5000, usual(Subgroups.rows(41), 41));
  }

  private static double usual(Subgroups subgroups, int cases) {
    Cases series = new Cases(Doubles.repeat(cases, 0), Doubles.repeat(cases, 0.1));
    return WatchedCases.usual(PlainSample.placed(series, Phases.one(cases)).on(subgroups).data());
  }
}
