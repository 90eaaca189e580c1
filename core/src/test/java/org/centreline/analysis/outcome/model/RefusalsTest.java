package org.centreline.analysis.outcome.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.UnusableException;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.fit.Reason;
import org.junit.jupiter.api.Test;

/** Data that mean nothing give no number. */
class RefusalsTest {

  private static String code(Sample sample) {
    return assertThrows(UnusableException.class, sample::outcome).reason().code();
  }

  @Test
  void everyReasonHasAPage() {
    for (Reason reason : Reason.values()) {
      String code = Refusals.of(reason).reason().code();
      String page = "/org/centreline/words/explain/" + code + ".txt";
      assertNotNull(Refusals.class.getResource(page), code);
    }
  }

  @Test
  void fewerThanThreePointsOnASide() {
    double[] values = PlainSample.step(30, 15, -4, 1);
    assertEquals("too-few-points", code(PlainSample.from2021(values).changed(2)));
    assertEquals("too-few-points", code(PlainSample.from2021(values).changed(28)));
    assertEquals("too-few-points", code(PlainSample.from2021(values).changed(15).phaseIn(13)));
  }

  @Test
  void allMissing() {
    assertEquals(
        "too-few-points",
        code(PlainSample.from2021(new double[] {Double.NaN, Double.NaN}).changed(1)));
  }

  @Test
  void aConstantSeries() {
    double[] values = new double[30];
    Arrays.fill(values, 7);
    assertEquals("constant-series", code(PlainSample.from2021(values).changed(15)));
  }

  @Test
  void whatIsTooShortForATrendMustVaryToo() {
    assertEquals("constant-series", code(PlainSample.from2021(7, 7, 7, 7, 7, 7, 7).changed(4)));
    assertEquals("no-events", code(PlainSample.counts(new double[7]).changed(4)));
  }

  @Test
  void noEvents() {
    assertEquals("no-events", code(PlainSample.counts(new double[30]).changed(15)));
  }

  @Test
  void eventsOnOneSideOnly() {
    double[] counts = IntStream.range(0, 30).mapToDouble(i -> i < 15 ? 5 + i % 3 : 0).toArray();
    assertEquals("separation", code(PlainSample.counts(counts).changed(15)));
  }

  @Test
  void allCasesOnOneSideOnly() {
    double[] cases = new double[30];
    Arrays.fill(cases, 20);
    double[] seen = IntStream.range(0, 30).mapToDouble(i -> i < 15 ? 9 + i % 3 : 20).toArray();
    assertEquals("separation", code(PlainSample.shares(seen, cases).changed(15)));
  }

  @Test
  void wavesThatQuartersCannotTellApart() {
    double[] values = PlainSample.step(24, 12, -4, 1);
    Sample quarters =
        PlainSample.from2021(values)
            .on(
                org.centreline.series.Subgroups.ofDates(
                    IntStream.range(0, 24)
                        .mapToObj(i -> java.time.LocalDate.of(2010, 1, 1).plusMonths(3L * i))
                        .toList(),
                    org.centreline.series.Rhythm.QUARTER))
            .changed(12);
    assertEquals("collinear", code(quarters.season(new Season.Fourier(2))));
  }

  @Test
  void aStraightLine() {
    double[] values = IntStream.range(0, 30).mapToDouble(i -> 3 * i).toArray();
    assertEquals("exact-line", code(PlainSample.from2021(values).changed(15)));
  }
}
