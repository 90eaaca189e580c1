package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Run lengths of sums that stand at a few places only. Where the odds ratio is e^(3 s) and the risk
 * 1 / (1 + e^s + e^(2 s)), an event adds 2 s and any other case takes s away, so that the sum
 * stands at multiples of s; with -s for s an event takes 2 s away and any other case adds s.
 */
class LatticeTest {

  private static final double STEP = 0.1;
  private static final double RISK = risk(STEP);

  private static double risk(double step) {
    return 1 / (1 + Math.exp(step) + Math.exp(2 * step));
  }

  private static ScoreLaw law(double step, double change) {
    Score score = new Score(Score.Kind.CASES, Math.exp(3 * step));
    assertEquals(2 * step, score.of(1, risk(step)), 1e-15);
    assertEquals(-step, score.of(0, risk(step)), 1e-15);
    return new ScoreLaw(score, Doubles.of(risk(step)), change);
  }

  /** How many places a case moves the sum and how likely. */
  private record Move(int places, double chance) {}

  private static List<Move> rising(double risk) {
    return List.of(new Move(2, risk), new Move(-1, 1 - risk));
  }

  private static List<Move> falling(double risk) {
    return List.of(new Move(-2, risk), new Move(1, 1 - risk));
  }

  /** The chance of having had no alarm after so many cases, place by place from 0 to the most. */
  private static double quiet(List<Move> moves, int most, int cases) {
    double[] at = new double[most + 1];
    at[0] = 1;
    for (int n = 0; n < cases; n++) {
      double[] to = new double[most + 1];
      for (int place = 0; place <= most; place++) {
        for (Move move : moves) {
          if (place + move.places <= most) {
            to[Math.max(0, place + move.places)] += move.chance * at[place];
          }
        }
      }
      at = to;
    }
    return Doubles.of(at).sum();
  }

  private static double mean(List<Move> moves, int most) {
    double mean = 0;
    for (int n = 0; quiet(moves, most, n) > 1e-12; n++) {
      mean += quiet(moves, most, n);
    }
    return mean;
  }

  /** A mean is the sum of the chances that the run is longer. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "4, 1", "5, 1", "5, 1.5", "8, 2", "10, 0.9"})
  void theMeanIsTheSumOfTheChancesToGoOn(int most, double change) {
    double mean = mean(rising(change * RISK / (1 - RISK + change * RISK)), most);
    assertEquals(mean, RunLength.of(law(STEP, change), most * STEP), 1e-7 * mean);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aSumMayFallFartherThanItRises(int most) {
    double mean = mean(falling(risk(-STEP)), most);
    assertEquals(mean, RunLength.of(law(-STEP, 1), most * STEP), 1e-7 * mean);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.8, 0.95})
  void aShareOfTheRunsEndsWithinTheFirstCaseThatReachesIt(double share) {
    int cases = RunLength.within(law(STEP, 1), 5 * STEP, share);
    assertTrue(1 - quiet(rising(RISK), 5, cases) >= share, "within " + cases);
    assertTrue(1 - quiet(rising(RISK), 5, cases - 1) < share, "not within " + (cases - 1));
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
    assertEquals(a, RunLength.of(law(STEP, 1), 2 * STEP), 1e-9);
  }

  @Test
  void theChanceWithinIsThatOfAnExponentialLaw() {
    assertEquals(1 - Math.exp(-0.5), RunLength.chanceWithin(50, 100), 1e-15);
    assertEquals(0, RunLength.chanceWithin(50, Double.POSITIVE_INFINITY));
  }
}
