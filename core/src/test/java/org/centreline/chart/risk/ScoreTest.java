package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final Score DOUBLED = new Score(Score.Kind.CASES, 2);

  private static double parsonnet(double score) {
    return 1 / (1 + Math.exp(3.68 - 0.077 * score));
  }

  /** Steiner and others (2000), section 3.1: patients of Parsonnet score 0 and 50. */
  @Test
  void scoresOfTheSourceToFourPlaces() {
    assertEquals(-0.0243, DOUBLED.of(0, parsonnet(0)), 5e-5);
    assertEquals(0.6688, DOUBLED.of(1, parsonnet(0)), 5e-5);
    assertEquals(-0.4333, DOUBLED.of(0, parsonnet(50)), 5e-5);
    assertEquals(0.2598, DOUBLED.of(1, parsonnet(50)), 5e-5);
  }

  @Test
  void scoresAreLogarithmsOfTwoChances() {
    double p = 0.3;
    double odds = 2 * p / (1 - p);
    assertEquals(Math.log(odds / (1 + odds) / p), DOUBLED.of(1, p), 1e-12);
    double rate = 4;
    Score poisson = new Score(Score.Kind.TOTALS, 1.5);
    double there = 3 * Math.log(1.5 * rate) - 1.5 * rate;
    assertEquals(there - (3 * Math.log(rate) - rate), poisson.of(3, rate), 1e-12);
  }

  @Test
  void certainOutcomesHaveFiniteScores() {
    assertEquals(0, DOUBLED.of(0, 0));
    assertEquals(0, DOUBLED.of(1, 1), 1e-15);
    assertEquals(Math.log(2), DOUBLED.of(1, 0), 1e-15);
    assertTrue(Double.isNaN(DOUBLED.of(Double.NaN, 0.1)));
  }

  @Test
  void nothingLooksForNothing() {
    assertThrows(IllegalArgumentException.class, () -> new Score(Score.Kind.CASES, 1));
    assertThrows(IllegalArgumentException.class, () -> new Score(Score.Kind.CASES, 0));
  }

  /** Without restarts the sum is the running total above its lowest point so far. */
  @Test
  void sumsAreHeightsAboveTheLowestPoint() {
    Doubles scores = Doubles.of(-1, 2, Double.NaN, -0.5, -3, 1, 1, 1.5, -0.2);
    WatchedSum sum = WatchedSum.of(scores, new Alarm(3, 0, false));
    double total = 0;
    double lowest = 0;
    for (int i = 0; i < scores.size(); i++) {
      total += scores.isMissing(i) ? 0 : scores.get(i);
      lowest = Math.min(lowest, total);
      if (!scores.isMissing(i)) {
        assertEquals(total - lowest, sum.sums().get(i), 1e-12, "case " + i);
      }
    }
    assertEquals(List.of(7, 8), sum.signals());
    assertEquals(List.of(0, 1, 1, 1, 1, 5, 5, 5, 5), sum.begins());
  }

  @Test
  void theCaseAfterASignalBeginsAnewAndExactlyOnTheIntervalIsNone() {
    WatchedSum sum = WatchedSum.of(Doubles.of(1, 1, 0.5, 0.25), new Alarm(2, 0.5, true));
    assertEquals(Doubles.of(1.5, 2.5, 1, 1.25), sum.sums());
    assertEquals(List.of(1), sum.signals());
    assertEquals(List.of(0, 0, 2, 2), sum.begins());
    assertEquals(List.of(), WatchedSum.of(Doubles.of(1, 1), Alarm.at(2)).signals());
  }
}
