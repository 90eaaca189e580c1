package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountWarningsTest {

  /** Counts that go up and down by so much about 20. */
  private static OutcomeSample spread(int size) {
    double[] counts =
        IntStream.range(0, 48).mapToDouble(i -> 20 + size * (i * 5 % 7 - 3)).toArray();
    return OutcomeSample.counts(counts).changed(24);
  }

  @Test
  void moreSpreadThanChanceIsTold() {
    double much = dispersion(spread(4));
    double little = dispersion(spread(2));
    assertTrue(much > 1.5 && little < 1.5, much + " " + little);
    assertTrue(spread(4).warnings().contains("overdispersed"));
    assertFalse(spread(2).warnings().contains("overdispersed"));
  }

  private static double dispersion(OutcomeSample sample) {
    return sample.analysis().fit().orElseThrow().facts().dispersion();
  }

  @Test
  void fewerThanFiveEventsAreSparse() {
    double[] counts = IntStream.range(0, 48).mapToDouble(i -> i % 2 == 0 ? 4 : 6).toArray();
    assertFalse(OutcomeSample.counts(counts).changed(24).warnings().contains("sparse"));
    counts[0] = 3;
    assertTrue(OutcomeSample.counts(counts).changed(24).warnings().contains("sparse"));
  }

  @Test
  void manyZerosAreSparse() {
    double[] counts = IntStream.range(0, 50).mapToDouble(i -> i % 5 == 0 ? 0 : 8).toArray();
    assertFalse(OutcomeSample.counts(counts).changed(25).warnings().contains("sparse"));
    counts[1] = 0;
    assertTrue(OutcomeSample.counts(counts).changed(25).warnings().contains("sparse"));
  }

  @Test
  void aDenominatorThatMovesWithTheChangeIsTold() {
    assertFalse(moved(120).warnings().contains("denom-shift"));
    assertTrue(moved(121).warnings().contains("denom-shift"));
    assertFalse(moved(80).warnings().contains("denom-shift"));
    assertTrue(moved(79).warnings().contains("denom-shift"));
    assertEquals(0, spread(2).warnings().stream().filter("denom-shift"::equals).count());
  }

  private static OutcomeSample moved(double after) {
    double[] cases = new double[48];
    Arrays.fill(cases, 0, 24, 100);
    Arrays.fill(cases, 24, 48, after);
    Arrays.fill(cases, 0, 6, 1000);
    Arrays.fill(cases, 42, 48, 1000);
    double[] events = IntStream.range(0, 48).mapToDouble(i -> cases[i] / 5 + i % 3).toArray();
    return OutcomeSample.rates(events, cases).changed(24);
  }
}
