package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How likely scores are, beside the laws they come from. */
class ScoreLawTest {

  private static final Score CASES = new Score(Score.Kind.CASES, 2);
  private static final Score TOTALS = new Score(Score.Kind.TOTALS, 2);

  private static Map<Double, Double> chances(ScoreLaw law) {
    Map<Double, Double> found = new TreeMap<>();
    law.each((score, chance) -> found.merge(score, chance, Double::sum));
    return found;
  }

  private static double sum(Map<Double, Double> chances) {
    return chances.values().stream().mapToDouble(c -> c).sum();
  }

  /** Two of three have a risk of .1, one of .4: an event of the former in 2 · .1 / 3. */
  @Test
  void casesAreDrawnAllAlikeLikely() {
    Map<Double, Double> found = chances(ScoreLaw.unchanged(CASES, Doubles.of(0.1, 0.4, 0.1)));
    assertEquals(4, found.size());
    assertEquals(1, sum(found), 1e-15);
    assertEquals(0.2 / 3, found.get(CASES.of(1, 0.1)), 1e-15);
    assertEquals(1.8 / 3, found.get(CASES.of(0, 0.1)), 1e-15);
    assertEquals(0.4 / 3, found.get(CASES.of(1, 0.4)), 1e-15);
    assertEquals(0.6 / 3, found.get(CASES.of(0, 0.4)), 1e-15);
  }

  /** Odds of 1 to 3, three times as high, are even. */
  @Test
  void changedOddsChangeTheChances() {
    Map<Double, Double> found = chances(new ScoreLaw(CASES, Doubles.of(0.25), 3));
    assertEquals(0.5, found.get(CASES.of(1, 0.25)), 1e-15);
  }

  /** e^-m m^k / k!, each factor as a logarithm. */
  private static double poisson(double mean, int events) {
    double log = -mean;
    for (int k = 1; k <= events; k++) {
      log += Math.log(mean / k);
    }
    return Math.exp(log);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 0.3, 1, 7, 60.5, 745, 746, 5000})
  void totalsFollowAPoissonLaw(double mean) {
    Map<Double, Double> found = chances(ScoreLaw.unchanged(TOTALS, Doubles.of(mean)));
    assertEquals(1, sum(found), 1e-14);
    double there = 0;
    double most = mean + 10 * Math.sqrt(mean) + 20;
    for (int events = 0; events <= most; events++) {
      double expected = poisson(mean, events);
      double chance = found.getOrDefault(TOTALS.of(events, mean), 0.0);
      assertEquals(expected, chance, 1e-15 + 1e-10 * expected, events + " events");
      there += chance;
    }
    assertEquals(1, there, 1e-14, "no others");
  }

  /** E(W) = c E ln R - E (R - 1), where the rate is c times the expected. */
  @ParameterizedTest
  @CsvSource({"12, 1", "12, 2", "12, 0.5", "0.2, 3", "800, 1", "2500, 1.1"})
  void theMeanScoreOfTotals(double expected, double change) {
    ScoreLaw law = new ScoreLaw(TOTALS, Doubles.of(expected, 2 * expected), change);
    double mean = 1.5 * expected;
    assertEquals(change * mean * Math.log(2) - mean, law.mean(), 1e-11 * mean);
  }

  /** A twelfth of the totals has 3 expected, the rest 6. */
  @Test
  void totalsAreDrawnAllAlikeLikely() {
    Doubles expected = Doubles.of(3).followedBy(Doubles.repeat(11, 6));
    Map<Double, Double> found = chances(ScoreLaw.unchanged(TOTALS, expected));
    assertEquals(poisson(3, 2) / 12, found.get(TOTALS.of(2, 3)), 1e-15);
    assertEquals(poisson(6, 9) * 11 / 12, found.get(TOTALS.of(9, 6)), 1e-15);
  }
}
