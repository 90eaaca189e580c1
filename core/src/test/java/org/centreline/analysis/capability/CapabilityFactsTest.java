package org.centreline.analysis.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Scale;
import org.centreline.chart.capability.Capability.Index;
import org.centreline.chart.capability.Specification;
import org.centreline.chart.convention.Conventions;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;
import org.junit.jupiter.api.Test;

class CapabilityFactsTest {

  private static Sample keeping(Sample sample, double lower, double upper) {
    Specification kept =
        new Specification(
            Double.isNaN(lower) ? OptionalDouble.empty() : OptionalDouble.of(lower),
            Double.isNaN(upper) ? OptionalDouble.empty() : OptionalDouble.of(upper),
            OptionalDouble.empty());
    return sample.asking(
        sample.request().with(sample.request().meaning().keeping(Optional.of(kept))));
  }

  private static CapabilityFacts facts(Sample sample) {
    return sample.analysis().capability().orElseThrow();
  }

  private static double value(CapabilityFacts facts, String name) {
    return facts.indices().stream()
        .filter(index -> index.name().equals(name))
        .map(CapabilityFacts.NamedIndex::index)
        .mapToDouble(Index::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double[] noise(int size) {
    Random random = new Random(5);
    return random.doubles(size, -1, 1).map(u -> 20 + 2 * u).toArray();
  }

  /** 1 and 3 by turns: mean 2, every moving range 2, sd of 20 such √(20/19). */
  @Test
  void isThePlainArithmetic() {
    double[] turns = PlainSample.repeat(10, 1, 3);
    CapabilityFacts facts = facts(keeping(PlainSample.monthly(turns).type("xmr"), 0, 6));
    double within = 2 / 1.128;
    assertEquals(6 / (6 * within), value(facts, "Cp"), 1e-12);
    assertEquals(2 / (3 * within), value(facts, "Cpk"), 1e-12);
    assertEquals(1 / within / Math.sqrt(1 + 1 / within / within), value(facts, "Cpm"), 1e-12);
    assertEquals(4 / (3 * Math.sqrt(20 / 19.0)), value(facts, "Ppu"), 1e-12);
    assertEquals(0, facts.below() + facts.above());
    assertEquals(10, facts(keeping(PlainSample.monthly(turns).type("xmr"), 0, 2)).above());
  }

  @Test
  void theTargetOfTheChartIsTheBest() {
    Sample turns = keeping(PlainSample.monthly(PlainSample.repeat(10, 1, 3)).type("xmr"), 0, 6);
    double at3 = value(facts(turns), "Cpm");
    double at2 = value(facts(turns.target(2)), "Cpm");
    assertTrue(at2 > at3, at2 + " and " + at3);
    assertEquals(value(facts(turns), "Cp"), at2, 1e-12);
  }

  @Test
  void oneLimitHasNoWidth() {
    CapabilityFacts facts =
        facts(keeping(PlainSample.monthly(noise(60)).type("xmr"), Double.NaN, 25));
    assertEquals(
        List.of("Cpk", "Ppk"), facts.indices().stream().map(index -> index.name()).toList());
    assertTrue(Double.isNaN(facts.expectedBelow()) && facts.expectedAbove() > 0);
  }

  @Test
  void theLastPhaseIsMeantAndItsSignalsSaid() {
    double[] stepped = PlainSample.then(noise(24), PlainSample.noise(24, 1, 3));
    Sample sample = keeping(PlainSample.monthly(stepped).type("xmr"), 10, 30);
    assertTrue(sample.warnings().contains("not-stable"));
    assertEquals(48, facts(sample).size());
    Sample phased = sample.phase("2026-01-01", "new");
    assertEquals(24, facts(phased).size());
    assertTrue(facts(keeping(PlainSample.monthly(noise(60)).type("xmr"), 10, 30)).isNormal());
  }

  @Test
  void aFloorAtNoughtIsNotNormalAndFewAreFew() {
    Random random = new Random(1);
    double[] waits = random.doubles(60).map(u -> -10 * Math.log(u)).toArray();
    Sample sample = keeping(PlainSample.monthly(waits).type("xmr"), Double.NaN, 40);
    assertTrue(sample.warnings().contains("not-normal"));
    assertTrue(!sample.warnings().contains("few-for-capability"));
    assertTrue(Double.isNaN(facts(sample).expectedAbove()));
    assertTrue(Double.isNaN(value(facts(sample), "Ppk by percentiles")));
    Sample few = keeping(PlainSample.monthly(noise(30)).type("xmr"), 10, 30);
    assertTrue(few.warnings().contains("few-for-capability"));
  }

  @Test
  void aThousandHavePercentiles() {
    Random random = new Random(2);
    double[] waits = random.doubles(1000).map(u -> -10 * Math.log(u)).toArray();
    Sample sample = keeping(PlainSample.rows(waits).type("xmr"), Double.NaN, 40);
    double[] sorted = java.util.Arrays.stream(waits).sorted().toArray();
    double median = (sorted[499] + sorted[500]) / 2;
    double far = sorted[997] + 0.65135 * (sorted[998] - sorted[997]);
    double expected = (40 - median) / (far - median);
    assertEquals(expected, value(facts(sample), "Ppk by percentiles"), 1e-9);
  }

  @Test
  void everyMemberOfASubgroupIsAMeasurement() {
    Samples samples =
        new Samples(
            java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> Doubles.of(9, 10 + i % 2, 12))
                .toList());
    Sample sample = PlainSample.monthly(samples).type("xbar").convention(Conventions.QCC);
    CapabilityFacts facts = facts(keeping(sample, 8, 11.5));
    assertEquals(60, facts.size());
    assertEquals(20, facts.above());
    assertEquals(3 / 1.693, facts.spread().within(), 2e-4, "R bar over d2 of three");
  }

  @Test
  void whatIsNoMeasurementIsRefused() {
    Sample shares =
        PlainSample.shares(PlainSample.repeat(10, 3, 4), PlainSample.repeat(20, 40)).type("p");
    for (Sample wrong :
        List.of(
            shares,
            shares.type("xmr"),
            PlainSample.counts(PlainSample.repeat(10, 3, 4)).type("c"),
            PlainSample.monthly(noise(20)).scale(Scale.percent()).type("xmr"))) {
      MisuseException refused =
          assertThrows(MisuseException.class, () -> keeping(wrong, 0, 3).analysis());
      assertTrue(refused.getMessage().contains("single measurements"), refused.getMessage());
    }
  }

  @Test
  void valuesThatNeverVaryHaveNoIndex() {
    Sample flat = keeping(PlainSample.monthly(PlainSample.repeat(20, 5)).type("xmr"), 0, 4);
    assertEquals(List.of(), facts(flat).indices());
    assertEquals(20, facts(flat).above());
  }
}
