package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.capability.Specification;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.junit.jupiter.api.Test;

class CapabilityWordsTest {

  /** 11 and 13 by turns: mean 12, sd of 20 such √(20/19) = 1.026. */
  private static final double[] TURNS = PlainSample.repeat(10, 11, 13);

  private static List<String> lines(Sample sample, double lower, double upper) {
    Specification kept =
        new Specification(
            Double.isNaN(lower) ? OptionalDouble.empty() : OptionalDouble.of(lower),
            Double.isNaN(upper) ? OptionalDouble.empty() : OptionalDouble.of(upper),
            OptionalDouble.empty());
    return CapabilityWords.of(
        sample
            .asking(sample.request().with(sample.request().meaning().keeping(Optional.of(kept))))
            .analysis());
  }

  /** Cp is 6 / (6 × 1.773) = 0.56, Cpk 2 / (3 × 1.773); Pp and Ppk with 1.026: 0.97 and 0.65. */
  @Test
  void theIndicesStandBesideTheSpreadThatTheyAreMadeWith() {
    String interval = " \\([0-9.]+ to [0-9.]+\\)";
    List<String> lines = turns(8, 14);
    assertEquals(3, lines.size());
    assertTrue(
        lines
            .get(1)
            .matches(
                "Capability \\(sigma 1\\.8 from one to the next\\): Cp 0\\.56"
                    + interval
                    + ", Cpk 0\\.38"
                    + interval
                    + ", Cpm [0-9.]+"
                    + interval
                    + "; the nearer limit is 1\\.1 sigmas from the mean"),
        lines.get(1));
    assertTrue(
        lines
            .get(2)
            .matches(
                "Performance \\(sigma 1\\.0 over all\\): Pp 0\\.97"
                    + interval
                    + ", Ppk 0\\.65"
                    + interval
                    + ", Ppm .*; the nearer limit is 1\\.9 sigmas from the mean"),
        lines.get(2));
    String one = turns(Double.NaN, 14).get(1);
    assertTrue(one.matches("Capability .*next\\): Cpk 0\\.38" + interval + "; the limit .*"), one);
  }

  @Test
  void sidesAreToldWhereThereAreTwoAndSomethingLiesOutside() {
    assertTrue(turns(8, 14).get(0).startsWith("Specification 8 to 14: 0 of 20 values outside (0."));
    assertTrue(turns(8, 14).get(0).contains("(0.00%); by"), turns(8, 14).get(0));
    assertTrue(turns(12, 14).get(0).contains(" (50.0%), 10 below and 0 above; by"));
    assertTrue(turns(Double.NaN, 12).get(0).contains("10 of 20 values outside (50.0%); by"));
  }

  @Test
  void smallNumbersAreHidden() {
    Specification untold =
        new Specification(OptionalDouble.of(12), OptionalDouble.of(14), OptionalDouble.empty())
            .untold();
    Sample sample = PlainSample.monthly(TURNS).type("xmr");
    String line =
        CapabilityWords.of(
                sample
                    .asking(
                        sample
                            .request()
                            .with(sample.request().meaning().keeping(Optional.of(untold))))
                    .analysis())
            .get(0);
    assertTrue(
        line.startsWith(
            "Specification 12 to 14: how many values lie outside is not told, as small numbers are"
                + " hidden"),
        line);
    assertFalse(line.contains("10 of 20"), line);
  }

  /** A process with a signal was capable at most. */
  @Test
  void withASignalItIsThePastAlone() {
    Sample moved = PlainSample.monthly(PlainSample.then(TURNS, 30)).type("xmr");
    assertTrue(
        lines(moved, 8, 14)
            .get(0)
            .startsWith(
                "Specification 8 to 14 (the process is not stable: this is the past alone): 1 of"
                    + " 21 values outside (4.8%), 0 below and 1 above"));
    assertFalse(turns(8, 14).get(0).contains("stable"));
  }

  private static List<String> turns(double lower, double upper) {
    return lines(PlainSample.monthly(TURNS).type("xmr"), lower, upper);
  }

  @Test
  void whatIsSpecifiedIsNamedByTheEndsItHas() {
    assertTrue(turns(Double.NaN, 14).get(0).startsWith("Specification at most 14: 0 of 20 values"));
    assertTrue(turns(8, Double.NaN).get(0).startsWith("Specification at least 8: 0 of 20 values"));
    assertTrue(turns(8, 14).get(0).startsWith("Specification 8 to 14: 0 of 20 values outside"));
  }

  /** 4 sigmas each way leave 0.006 %, 1.95 above alone 2.6 % in the tail of a normal law. */
  @Test
  void whatANormalLawWouldLeaveOutsideIsToldBesideWhatWasSeen() {
    assertTrue(turns(7.9, 16.1).get(0).endsWith("; by a normal law below 0.01% would be"));
    assertTrue(turns(Double.NaN, 14).get(0).endsWith("; by a normal law 2.6% would be"));
    assertTrue(turns(9, 15).get(0).endsWith("; by a normal law 0.35% would be"));
    String both = turns(11.5, 12.5).get(0);
    assertTrue(both.contains("20 of 20 values outside (100.0%), 10 below and 10 above"), both);
  }

  /** The mean of 12 lies 2 below a limit of 14: 2 over 2 / 1.128 is 1.1 sigmas. */
  @Test
  void theNearerLimitIsSoManySigmasAwayOrTheMeanIsOutside() {
    assertTrue(turns(8, 14).get(1).endsWith("; the nearer limit is 1.1 sigmas from the mean"));
    assertTrue(turns(Double.NaN, 14).get(1).endsWith("; the limit is 1.1 sigmas from the mean"));
    assertTrue(turns(12.5, 14).get(1).endsWith("; the mean is outside"));
    assertTrue(turns(12.5, 14).get(2).endsWith("; the mean is outside"));
  }

  @Test
  void withoutSpreadOrValuesThereIsNoIndex() {
    List<String> alike = lines(PlainSample.monthly(PlainSample.repeat(20, 5)).type("xmr"), 4, 6);
    assertEquals(1, alike.size());
    assertFalse(alike.get(0).contains("normal law"), alike.get(0));
    List<String> one = lines(PlainSample.monthly(5).type("xmr"), 4, 6);
    assertTrue(one.get(0).contains("0 of 1 value outside"), one.get(0));
    assertEquals(1, one.size());
    double[] gone = Arrays.copyOf(TURNS, 24);
    Arrays.fill(gone, 20, 24, Double.NaN);
    Sample phases =
        PlainSample.monthly(gone)
            .type("xmr")
            .phases(
                new PhaseRequest(
                    List.of(new PhaseRequest.Start("2025-09-01", Optional.empty())),
                    new Baseline.Whole(),
                    List.of()));
    assertEquals(
        List.of("Specification 8 to 14: no value in the latest phase"), lines(phases, 8, 14));
  }

  /** 1,000 squares: half lie within 250,000, so the ways up are longer than the ways down. */
  @Test
  void aLongTailOfManyIsReckonedByPercentilesWithoutARange() {
    double[] tail = IntStream.range(0, 1000).mapToDouble(i -> Math.pow(i * 37 % 1000, 6)).toArray();
    Sample sample = PlainSample.rows(tail).type("xmr");
    double median = (Math.pow(499, 6) + Math.pow(500, 6)) / 2;
    double high = Math.pow(1000, 6);
    for (double[] ends :
        new double[][] {{Double.NaN, high}, {-median, Double.NaN}, {-median, high}}) {
      String last = lines(sample, ends[0], ends[1]).get(2);
      assertTrue(last.matches(".*Ppk by percentiles [0-9.]+[;,].*"), last);
    }
    String above = lines(sample, Double.NaN, high).get(2);
    assertTrue(above.contains("Ppk by percentiles 1.01;"), above);
    String below = lines(sample, -median, Double.NaN).get(2);
    assertTrue(below.contains("Ppk by percentiles 2.00;"), below);
  }

  /** 1 of 4,000 lies within; limits a hair apart hold hardly any of a normal law. */
  @Test
  void nearlyAllIsNotAll() {
    double[] many = IntStream.range(0, 4000).mapToDouble(i -> i % 2 == 0 ? 11 : 13).toArray();
    many[7] = 12;
    String line = lines(PlainSample.placed(many).type("xmr"), 11.9999, 12.0001).get(0);
    assertTrue(line.contains("3,999 of 4,000 values outside (over 99.9%), "), line);
    assertTrue(line.endsWith("; by a normal law over 99.9% would be"), line);
  }
}
