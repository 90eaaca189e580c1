package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliffsDeltaTest {

  /** Two populations of four equally likely values each, with ties within and between. */
  private static final double[] EARLIER = {0, 0, 1, 2};

  private static final double[] LATER = {0, 1, 1, 3};

  /** Over every sample that can be drawn, the mean of the variances is the variance of delta. */
  @ParameterizedTest
  @CsvSource({"2,2", "2,4", "4,2", "3,2", "2,5"})
  void theVarianceIsWithoutBias(int n, int m) {
    double deltas = 0;
    double squares = 0;
    double variances = 0;
    int before = 1 << 2 * n;
    int after = 1 << 2 * m;
    for (int i = 0; i < before; i++) {
      Doubles earlier = sample(EARLIER, n, i);
      for (int j = 0; j < after; j++) {
        CliffsDelta delta = CliffsDelta.of(earlier, sample(LATER, m, j));
        deltas += delta.delta();
        squares += delta.delta() * delta.delta();
        variances += delta.variance();
      }
    }
    double all = (double) before * after;
    double mean = deltas / all;
    assertEquals(squares / all - mean * mean, variances / all, 1e-12);
  }

  /** Two binary digits of the number choose each value. */
  private static Doubles sample(double[] from, int size, int number) {
    return Doubles.tabulate(size, place -> from[number >> 2 * place & 3]);
  }

  @Test
  void deltaCountsThePairsAboveLessThoseBelow() {
    Random random = new Random(20_260_304);
    for (int trial = 0; trial < 60; trial++) {
      Doubles before = scores(random);
      Doubles after = scores(random);
      double above = 0;
      for (int i = 0; i < before.size(); i++) {
        for (int j = 0; j < after.size(); j++) {
          above += Math.signum(after.get(j) - before.get(i));
        }
      }
      double pairs = before.size() * after.size();
      assertEquals(above / pairs, CliffsDelta.of(before, after).delta(), 1e-15);
    }
  }

  /** Zeros of both signs among whole numbers. */
  private static Doubles scores(Random random) {
    return Doubles.tabulate(1 + random.nextInt(8), i -> Math.rint(random.nextGaussian()));
  }

  /**
   * An end of the interval is a delta e that lies as far off as its own error allows, that of the
   * estimate d shrunk towards 1 or −1: (d − e)² = z² s² (1 − e²) / (1 − d²).
   */
  @Test
  void anEndLiesAsFarOffAsItsOwnErrorAllows() {
    Doubles before = Doubles.of(1, 3, 4, 6, 8);
    CliffsDelta delta = CliffsDelta.of(before, Doubles.of(2, 5, 7));
    double d = delta.delta();
    assertTrue(delta.interval().lower() < d && d < delta.interval().upper());
    for (double end : new double[] {delta.interval().lower(), delta.interval().upper()}) {
      double allowed = Interval.Z * Interval.Z * delta.variance() * (1 - end * end) / (1 - d * d);
      assertEquals(allowed, (d - end) * (d - end), 1e-12);
    }
  }

  @Test
  void withoutAVarianceThereIsNoInterval() {
    CliffsDelta equal = CliffsDelta.of(Doubles.of(5, 5, 5), Doubles.of(5, 5));
    assertEquals(0, equal.delta());
    assertEquals(Interval.NONE, equal.interval());
    for (CliffsDelta one :
        new CliffsDelta[] {
          CliffsDelta.of(Doubles.of(2), Doubles.of(1, 2, 3)),
          CliffsDelta.of(Doubles.of(2), Doubles.of(1, 1, 3, 1, 1, 2, 1)),
          CliffsDelta.of(Doubles.of(1, 1, 3, 1, 1, 2, 1), Doubles.of(2)),
          CliffsDelta.of(Doubles.of(1, 2, 3), Doubles.of(2))
        }) {
      assertEquals(Double.NaN, one.variance());
      assertEquals(Interval.NONE, one.interval());
    }
    assertTrue(CliffsDelta.of(Doubles.of(1, 4), Doubles.of(2, 3)).interval().exists());
  }
}
