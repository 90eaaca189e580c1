package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class WalshAveragesTest {

  /** Hollander and Wolfe (1999) pages 51 to 57: the estimate and, at 96.1%, the interval. */
  @Test
  void thePublishedExample() {
    Doubles changes = Doubles.of(-0.952, 0.147, -1.022, -0.43, -0.62, -0.59, -0.49, 0.08, -0.01);
    WalshAverages walsh = WalshAverages.of(changes);
    assertEquals(-0.46, walsh.estimate(), 1e-12);
    assertEquals(-0.786, walsh.interval().lower(), 1e-12);
    assertEquals(-0.010, walsh.interval().upper(), 1e-12);
  }

  @Test
  void fiveChangesGiveNoIntervalAndSixGiveOne() {
    assertFalse(WalshAverages.of(Doubles.of(1, 2, 3, 4, 5)).interval().exists());
    assertEquals(new Interval(1, 6), WalshAverages.of(Doubles.of(1, 2, 3, 4, 5, 6)).interval());
  }

  /** Without ties a value lies in the interval just where the test of it is not significant. */
  @Test
  void theIntervalTurnsTheTestRound() {
    Random random = new Random(11);
    for (int trial = 0; trial < 100; trial++) {
      int n = 6 + random.nextInt(20);
      Doubles changes = Doubles.tabulate(n, i -> random.nextGaussian());
      Interval interval = WalshAverages.of(changes).interval();
      double value = random.nextGaussian() * 0.5;
      double p = SignedRank.of(changes.map(c -> c - value)).p();
      assertEquals(p > Interval.MISSES, interval.contains(value), "p " + p + " in " + interval);
    }
  }

  /** Whole scores from a median of 1: ties must not make the interval miss too often. */
  @Test
  void tiesLeaveItHoldingTheTruthOftenEnough() {
    Random random = new Random(3);
    int held = 0;
    for (int trial = 0; trial < 2_000; trial++) {
      Doubles changes = Doubles.tabulate(11, i -> 1 + random.nextInt(5) - 2);
      held += WalshAverages.of(changes).interval().contains(1) ? 1 : 0;
    }
    assertTrue(held >= 1_900, held + " of 2000");
  }

  @Test
  void manyChangesTakeTheFormForLargeSamples() {
    Random random = new Random(5);
    Doubles many = Doubles.tabulate(201, i -> random.nextGaussian());
    Interval large = WalshAverages.of(many).interval();
    Interval exact = WalshAverages.of(many.slice(0, 199)).interval();
    assertEquals(exact.lower(), large.lower(), 0.02);
    assertEquals(exact.upper(), large.upper(), 0.02);
  }

  /** Whole numbers, so that ties and zeros abound, or fractions. */
  @Test
  void theEndsAndTheMiddleStandAtTheirPlacesAmongAllAverages() {
    Random random = new Random(20_260_306);
    for (int trial = 0; trial < 60; trial++) {
      boolean whole = random.nextBoolean();
      int n = 1 + random.nextInt(14);
      Doubles changes =
          Doubles.tabulate(
              n, i -> whole ? Math.rint(2 * random.nextGaussian()) : random.nextGaussian());
      double[] all =
          IntStream.range(0, n * n)
              .filter(pair -> pair / n <= pair % n)
              .mapToDouble(pair -> (changes.get(pair / n) + changes.get(pair % n)) / 2)
              .sorted()
              .toArray();
      WalshAverages walsh = WalshAverages.of(changes);
      assertEquals(Doubles.of(all).median(), walsh.estimate(), 1e-15);
      int k = place(n);
      assertEquals(k > 0, walsh.interval().exists());
      if (k > 0) {
        assertEquals(all[k - 1], walsh.interval().lower(), 0.0);
        assertEquals(all[all.length - k], walsh.interval().upper(), 0.0);
      }
    }
  }

  /** How many rank sums of n signs have to lie at or below a place to make up 1 in 40. */
  private static int place(int n) {
    int[] sums = new int[n * (n + 1) / 2 + 1];
    for (int pattern = 0; pattern < 1 << n; pattern++) {
      int signs = pattern;
      sums[IntStream.rangeClosed(1, n).filter(r -> (signs >> r - 1 & 1) == 1).sum()]++;
    }
    int place = 0;
    for (double seen = sums[0]; seen <= Interval.MISSES / 2 * (1 << n); seen += sums[place]) {
      place++;
    }
    return place;
  }

  /**
   * Changes of 1 to n, of which no machine could hold all averages: the median is (n + 1) / 2. Of
   * pairs whose sum is s at most, s no greater than n, there are the whole part of s² / 4, and the
   * lower end is half the first s that has k of them.
   */
  @Test
  void theAveragesOfManyChangesNeedNotBeMade() {
    double n = 60_000;
    WalshAverages walsh = WalshAverages.of(Doubles.tabulate(60_000, i -> i + 1));
    assertEquals(30_000.5, walsh.estimate());
    double k = n * (n + 1) / 4 - 1.959964 * Math.sqrt(n * (n + 1) / 24 * (2 * n + 1));
    double lower = Math.ceil(2 * Math.sqrt(Math.floor(k))) / 2;
    assertEquals(new Interval(lower, n + 1 - lower), walsh.interval());
  }

  /** Of 201 changes the k-th average from either end, k by the normal law. */
  @Test
  void theEndsOfMoreThanTwoHundredStandWhereTheNormalLawSays() {
    Random random = new Random(20_260_307);
    Doubles changes = Doubles.tabulate(201, i -> random.nextGaussian());
    double[] all =
        IntStream.range(0, 201 * 201)
            .filter(pair -> pair / 201 <= pair % 201)
            .mapToDouble(pair -> (changes.get(pair / 201) + changes.get(pair % 201)) / 2)
            .sorted()
            .toArray();
    int k = (int) (201 * 202 / 4.0 - 1.959964 * Math.sqrt(201 * 202 * 403 / 24.0));
    Interval interval = WalshAverages.of(changes).interval();
    assertEquals(all[k - 1], interval.lower());
    assertEquals(all[all.length - k], interval.upper());
  }
}
