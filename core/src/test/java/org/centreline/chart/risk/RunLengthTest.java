package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run lengths worked out, beside runs of the sum itself over cases drawn at random. */
class RunLengthTest {

  private static final int RUNS = 4000;

  /** Risks of patients, from a hundredth to two fifths. */
  private static final Doubles RISKS = Doubles.tabulate(60, i -> 0.01 + 0.4 * i * i / 3481);

  private final Random random = new Random(20);

  /** How long a run of the sum is, case by case in blocks. */
  private int run(Score score, double change, double interval, Doubles expected) {
    double odds = change;
    int cases = 0;
    double carried = 0;
    while (true) {
      Doubles risks = Doubles.tabulate(50, i -> expected.get(random.nextInt(expected.size())));
      Doubles outcomes =
          risks.map(
              p ->
                  score.kind() == Score.Kind.CASES
                      ? random.nextDouble() < odds * p / (1 - p + odds * p) ? 1 : 0
                      : poisson(odds * p));
      Alarm alarm = new Alarm(interval, carried, true);
      WatchedSum sum = WatchedSum.of(score.of(outcomes, risks), alarm);
      if (!sum.signals().isEmpty()) {
        return cases + sum.signals().get(0) + 1;
      }
      cases += 50;
      carried = sum.sums().get(49);
    }
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    int events = -1;
    for (double product = 1; product > limit; product *= random.nextDouble()) {
      events++;
    }
    return Math.max(0, events);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, 2.5",
    "2, 2, 3.5",
    "0.5, 1, 2.5",
    "0.5, 0.5, 3",
    "1.5, 1, 1.5",
    "1.5, 1.25, 2"
  })
  void agreeWithSimulatedRunsOfCases(double ratio, double change, double interval) {
    assertSimulated(new Score(Score.Kind.CASES, ratio), change, interval, RISKS);
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 2.5", "0.5, 1, 2", "1.5, 1.5, 3"})
  void agreeWithSimulatedRunsOfTotals(double ratio, double change, double interval) {
    assertSimulated(new Score(Score.Kind.TOTALS, ratio), change, interval, RISKS.map(p -> 10 * p));
  }

  private void assertSimulated(Score score, double change, double interval, Doubles risks) {
    double worked = RunLength.of(new ScoreLaw(score, risks, change), interval);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < RUNS; i++) {
      double length = run(score, change, interval, risks);
      sum += length;
      squares += length * length;
    }
    double mean = sum / RUNS;
    double error = Math.sqrt((squares / RUNS - mean * mean) / RUNS);
    assertTrue(Math.abs(worked - mean) < 3 * error, worked + " but " + mean + " +- " + error);
  }

  /** The chance within n cases, and both sides together. */
  @Test
  void bothSidesTogetherAlarmAsOftenAsSaid() {
    Score up = new Score(Score.Kind.CASES, 2);
    Score down = new Score(Score.Kind.CASES, 0.5);
    double each = RunLength.of(ScoreLaw.unchanged(up, RISKS), 2);
    double other = RunLength.of(ScoreLaw.unchanged(down, RISKS), 1.8);
    double both = 1 / (1 / each + 1 / other);
    int early = 0;
    double sum = 0;
    for (int i = 0; i < RUNS; i++) {
      Doubles risks = Doubles.tabulate(4000, k -> RISKS.get(random.nextInt(RISKS.size())));
      Doubles outcomes = risks.map(p -> random.nextDouble() < p ? 1 : 0);
      int first =
          Math.min(
              first(WatchedSum.of(up.of(outcomes, risks), Alarm.at(2))),
              first(WatchedSum.of(down.of(outcomes, risks), Alarm.at(1.8))));
      sum += first;
      early += first <= both ? 1 : 0;
    }
    assertEquals(sum / RUNS, both, 0.06 * both);
    assertEquals(early / (double) RUNS, RunLength.chanceWithin(both, both), 0.03);
  }

  private static int first(WatchedSum sum) {
    return sum.signals().isEmpty() ? 4000 : sum.signals().get(0) + 1;
  }

  /** Of sixty events a month any month above nothing is rarer than once in 500. */
  @Test
  void largeTotalsSignalAtOnceAndSaySoRarely() {
    ScoreLaw law = ScoreLaw.unchanged(new Score(Score.Kind.TOTALS, 2), Doubles.repeat(24, 60));
    double found = IntervalSearch.of(law, 500);
    assertTrue(found > 0 && found < 0.01, "interval " + found);
    assertTrue(RunLength.of(law, found) > 500);
  }

  /** Intervals printed in the table of the specification: risks of a beta law with this mean. */
  @ParameterizedTest
  @CsvSource({
    "0.05, 2, 1000, 2.57",
    "0.05, 2, 5000, 4.00",
    "0.05, 2, 10000, 4.66",
    "0.10, 0.5, 5000, 4.23",
    "0.02, 1.5, 5000, 2.38",
    "0.20, 3, 1000, 4.10"
  })
  void intervalsForAWantedRunLength(double mean, double ratio, double wanted, double interval) {
    double b = (1 - mean) / mean;
    Doubles risks = Doubles.tabulate(3000, i -> 1 - Math.pow(1 - (i + 0.5) / 3000, 1 / b));
    ScoreLaw law = ScoreLaw.unchanged(new Score(Score.Kind.CASES, ratio), risks);
    double found = IntervalSearch.of(law, wanted);
    assertEquals(interval, found, 0.015);
    assertEquals(wanted, RunLength.of(law, found), 0.005 * wanted);
  }
}
