package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Run lengths of sums that stand at a few places only. Where the odds ratio is e^(3 s) and the risk
 * 1 / (1 + e^s + e^(2 s)), an event adds 2 s and any other case takes s away, so that the sum
 * stands at multiples of s.
 */
class LatticeTest {

  private static final double STEP = 0.1;
  private static final double RISK = 1 / (1 + Math.exp(STEP) + Math.exp(2 * STEP));

  private static ScoreLaw law(double change) {
    Score score = new Score(Score.Kind.CASES, Math.exp(3 * STEP));
    assertEquals(2 * STEP, score.of(1, RISK), 1e-15);
    assertEquals(-STEP, score.of(0, RISK), 1e-15);
    return new ScoreLaw(score, Doubles.of(RISK), change);
  }

  /** The chance of having had no alarm after so many cases, place by place from 0 to the most. */
  private static double quiet(double risk, int most, int cases) {
    double[] at = new double[most + 1];
    at[0] = 1;
    for (int n = 0; n < cases; n++) {
      double[] to = new double[most + 1];
      for (int place = 0; place <= most; place++) {
        to[Math.max(0, place - 1)] += (1 - risk) * at[place];
        if (place + 2 <= most) {
          to[place + 2] += risk * at[place];
        }
      }
      at = to;
    }
    double sum = 0;
    for (double chance : at) {
      sum += chance;
    }
    return sum;
  }

  /** A mean is the sum of the chances that the run is longer. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "4, 1", "5, 1", "5, 1.5", "8, 2", "10, 0.9"})
  void theMeanIsTheSumOfTheChancesToGoOn(int most, double change) {
    double risk = change * RISK / (1 - RISK + change * RISK);
    double mean = 0;
    for (int n = 0; quiet(risk, most, n) > 1e-12; n++) {
      mean += quiet(risk, most, n);
    }
    assertEquals(mean, RunLength.of(law(change), most * STEP), 1e-7 * mean);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.8, 0.95})
  void aShareOfTheRunsEndsWithinTheFirstCaseThatReachesIt(double share) {
    int cases = RunLength.within(law(1), 5 * STEP, share);
    assertTrue(1 - quiet(RISK, 5, cases) >= share, "within " + cases);
    assertTrue(1 - quiet(RISK, 5, cases - 1) < share, "not within " + (cases - 1));
  }

  /** Where any event signals, the first one of a risk of a half comes as a coin falls. */
  @Test
  void anIntervalBelowEveryScoreWaitsForTheFirstEvent() {
    ScoreLaw coin = ScoreLaw.unchanged(new Score(Score.Kind.CASES, 2), Doubles.of(0.5));
    assertEquals(2, RunLength.of(coin, 1e-3), 1e-12);
    assertEquals(1, RunLength.within(coin, 1e-3, 0.5));
    assertEquals(2, RunLength.within(coin, 1e-3, 0.75));
    assertEquals(3, RunLength.within(coin, 1e-3, 0.76));
    ScoreLaw rare = ScoreLaw.unchanged(new Score(Score.Kind.CASES, 2), Doubles.of(1e-12));
    assertEquals(1e12, RunLength.of(rare, 1e-3), 1e3);
  }

  /**
   * At an interval of 2 s one event carries the sum there and no further. With q = 1 - p the means
   * from 0, s and 2 s are a = 1 + q a + p c, b = 1 + q a and c = 1 + q b.
   */
  @Test
  void aSumAtTheIntervalIsNoAlarm() {
    double q = 1 - RISK;
    double a = (1 + RISK * (1 + q)) / (RISK * (1 - q * q));
    assertEquals(a, RunLength.of(law(1), 2 * STEP), 1e-9);
  }

  @Test
  void theChanceWithinIsThatOfAnExponentialLaw() {
    assertEquals(1 - Math.exp(-0.5), RunLength.chanceWithin(50, 100), 1e-15);
    assertEquals(0, RunLength.chanceWithin(50, Double.POSITIVE_INFINITY));
  }
}
