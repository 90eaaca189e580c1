package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.junit.jupiter.api.Test;

class CountWarningsTest {

  /** Counts that go up and down by so much about 20. */
  private static Sample spread(int size) {
    double[] counts =
        IntStream.range(0, 48).mapToDouble(i -> 20 + size * (i * 5 % 7 - 3)).toArray();
    return PlainSample.counts(counts).changed(24);
  }

  @Test
  void moreSpreadThanChanceIsTold() {
    double much = dispersion(spread(4));
    double little = dispersion(spread(2));
    assertTrue(much > 1.5 && little < 1.5, much + " " + little);
    assertTrue(spread(4).outcomeWarnings().contains("overdispersed"));
    assertFalse(spread(2).outcomeWarnings().contains("overdispersed"));
  }

  private static double dispersion(Sample sample) {
    return sample.outcome().fit().orElseThrow().facts().dispersion();
  }

  @Test
  void fewerThanFiveEventsAreSparse() {
    double[] counts = IntStream.range(0, 48).mapToDouble(i -> i % 2 == 0 ? 4 : 6).toArray();
    assertFalse(PlainSample.counts(counts).changed(24).outcomeWarnings().contains("sparse"));
    counts[0] = 3;
    assertTrue(PlainSample.counts(counts).changed(24).outcomeWarnings().contains("sparse"));
  }

  @Test
  void manyZerosAreSparse() {
    double[] counts = IntStream.range(0, 50).mapToDouble(i -> i % 5 == 0 ? 0 : 8).toArray();
    assertFalse(PlainSample.counts(counts).changed(25).outcomeWarnings().contains("sparse"));
    counts[1] = 0;
    assertTrue(PlainSample.counts(counts).changed(25).outcomeWarnings().contains("sparse"));
  }

  @Test
  void aDenominatorThatMovesWithTheChangeIsTold() {
    assertFalse(moved(120).outcomeWarnings().contains("denom-shift"));
    assertTrue(moved(121).outcomeWarnings().contains("denom-shift"));
    assertFalse(moved(80).outcomeWarnings().contains("denom-shift"));
    assertTrue(moved(79).outcomeWarnings().contains("denom-shift"));
    assertEquals(0, spread(2).outcomeWarnings().stream().filter("denom-shift"::equals).count());
  }

  private static Sample moved(double after) {
    double[] cases = new double[48];
    Arrays.fill(cases, 0, 24, 100);
    Arrays.fill(cases, 24, 48, after);
    Arrays.fill(cases, 0, 6, 1000);
    Arrays.fill(cases, 42, 48, 1000);
    double[] events = IntStream.range(0, 48).mapToDouble(i -> cases[i] / 5 + i % 3).toArray();
    return PlainSample.rates(events, cases).changed(24);
  }

  /** Four before and three after, 100 each before and 130 after. */
  @Test
  void fewerThanSixOnASideAreCounted() {
    double[] cases = {100, 100, 100, 100, 130, 130, 130};
    double[] events = {20, 22, 19, 21, 24, 28, 25};
    String said = PlainSample.rates(events, cases).changed(4).outcomeWarning("denom-shift");
    assertTrue(said.contains("from 100 to 130 at the change (4 points before it, 3 after)"), said);
    String six = moved(121).outcomeWarning("denom-shift");
    assertTrue(six.contains("(six points on each side)"), six);
  }

  /** Events are counted, not their share: 8 of 400 a month are not few, 4 of 4 are. */
  @Test
  void eventsOfRatesAndSharesAreCounted() {
    double[] eight = IntStream.range(0, 48).mapToDouble(i -> 7 + i % 3).toArray();
    double[] many = IntStream.range(0, 48).mapToDouble(i -> 400).toArray();
    assertFalse(PlainSample.rates(eight, many).changed(24).outcomeWarnings().contains("sparse"));
    assertFalse(PlainSample.shares(eight, many).changed(24).outcomeWarnings().contains("sparse"));
    double[] few = IntStream.range(0, 48).mapToDouble(i -> 3 + i % 3).toArray();
    double[] ten = IntStream.range(0, 48).mapToDouble(i -> 10).toArray();
    String said = PlainSample.shares(few, ten).changed(24).outcomeWarning("sparse");
    assertTrue(said.contains("(4.00 on average, none in 0%)"), said);
    double[] waits = IntStream.range(0, 48).mapToDouble(i -> i % 3).toArray();
    assertFalse(PlainSample.from2021(waits).changed(24).outcomeWarnings().contains("sparse"));
  }

  /** None in 11 of 50, 8 in each other: 312 / 50 = 6.24. */
  @Test
  void fewEventsAreToldInNumbers() {
    double[] counts = IntStream.range(0, 50).mapToDouble(i -> i % 5 == 0 ? 0 : 8).toArray();
    counts[1] = 0;
    String said = PlainSample.counts(counts).changed(25).outcomeWarning("sparse");
    assertTrue(said.contains("(6.24 on average, none in 22%)"), said);
  }
}
