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
import org.centreline.analysis.Warning;
import org.centreline.chart.capability.Capability.Index;
import org.centreline.chart.capability.Specification;
import org.centreline.chart.convention.Conventions;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;
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

  private static CapabilityFacts of(double lower, double upper, double... values) {
    return facts(keeping(PlainSample.rows(values).type("xmr"), lower, upper));
  }

  @Test
  void whatLiesOnALimitKeepsIt() {
    double[] turns = PlainSample.repeat(10, 1, 3);
    CapabilityFacts on = of(1, 3, turns);
    assertEquals(0, on.below());
    assertEquals(0, on.above());
    CapabilityFacts within = of(1.5, 4, turns);
    assertEquals(10, within.below());
    assertEquals(0, within.above());
  }

  /** A normal law leaves 2.5 % below a limit 1.959964 standard deviations under the mean. */
  @Test
  void theShareExpectedIsThatOfANormalLaw() {
    double[] turns = PlainSample.repeat(10, 10, 12);
    double reach = 1.959964 * Math.sqrt(20 / 19.0);
    CapabilityFacts facts = of(11 - reach, 11 + reach, turns);
    assertEquals(0.025, facts.expectedBelow(), 1e-7);
    assertEquals(0.025, facts.expectedAbove(), 1e-7);
  }

  /**
   * Each row says why it is normal or not: -10, 0, 10 are even; 0, 10, 20 (sd 8.2) reach the floor,
   * as 1, 11, 21 do; 90, 100, 110 are far from it. Of 0 four times and 10 once, less 5, the
   * skewness is 0.24 / 0.064 = 1.5; of 0 twice and 10 once 0.71.
   */
  @Test
  void aNormalLawHasNoTailAndNoFloor() {
    assertTrue(of(-50, 50, PlainSample.repeat(20, -10, 0, 10)).isNormal());
    assertTrue(of(50, 150, PlainSample.repeat(20, 90, 100, 110)).isNormal());
    assertTrue(of(-50, 50, PlainSample.repeat(20, -5, -5, 5)).isNormal());
    for (CapabilityFacts odd :
        List.of(
            of(-50, 50, PlainSample.repeat(20, 0, 10, 20)),
            of(-50, 50, PlainSample.repeat(20, 1, 11, 21)),
            of(-50, 50, PlainSample.repeat(20, -5, -5, 5, -5, -5)),
            of(-50, 50, PlainSample.repeat(20, 5, 5, -5, 5, 5)))) {
      assertTrue(!odd.isNormal(), odd.spread().values() + "");
      assertTrue(Double.isNaN(odd.expectedBelow()) && Double.isNaN(odd.expectedAbove()));
      assertTrue(odd.warnings().stream().anyMatch(w -> w.code().equals("not-normal")));
    }
  }

  /** Upside down the same distances count; of two limits the nearer one by its own side. */
  @Test
  void percentilesCountOnBothSides() {
    Random random = new Random(2);
    double[] waits = random.doubles(1000).map(u -> -10 * Math.log(u)).toArray();
    double[] mirrored = java.util.Arrays.stream(waits).map(v -> 100 - v).toArray();
    String name = "Ppk by percentiles";
    double upper = value(of(Double.NaN, 40, waits), name);
    assertEquals(upper, value(of(60, Double.NaN, mirrored), name), 1e-9);
    double[] sorted = java.util.Arrays.stream(waits).sorted().toArray();
    double median = (sorted[499] + sorted[500]) / 2;
    double low = sorted[1] + 0.34865 * (sorted[2] - sorted[1]);
    double lower = (median + 1) / (median - low);
    assertEquals(lower, value(of(-1, Double.NaN, waits), name), 1e-9);
    assertEquals(Math.min(lower, upper), value(of(-1, 40, waits), name), 1e-9);
    assertEquals(lower, value(of(-1, 400, waits), name), 1e-9);
    assertTrue(Double.isNaN(value(of(10, 30, noise(1000)), name)), "a normal law has its indices");
    double[] fewer = java.util.Arrays.copyOf(waits, 999);
    assertTrue(Double.isNaN(value(of(Double.NaN, 40, fewer), name)));
  }

  private static List<String> codes(CapabilityFacts facts) {
    return facts.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void fiftyAreEnoughAndWhatIsStableIsNotSaidToBeNot() {
    assertEquals(List.of("few-for-capability"), codes(of(10, 30, noise(49))));
    assertEquals(List.of(), codes(of(10, 30, noise(50))));
    assertEquals(List.of("not-stable"), codes(of(10, 30, noise(50)).unstable()));
  }

  /** Pairs that agree have no spread within, however far they lie apart: no index, no law. */
  @Test
  void withoutSpreadWithinThereIsNothingToRelyOn() {
    List<Doubles> pairs =
        java.util.stream.IntStream.range(0, 600)
            .mapToObj(i -> Doubles.repeat(2, i % 5 == 0 ? 10 : 1))
            .toList();
    CapabilityFacts apart =
        facts(keeping(PlainSample.monthly(new Samples(pairs)).type("xbar"), 0, 20));
    CapabilityFacts flat = of(0, 4, PlainSample.repeat(20, 5));
    for (CapabilityFacts none : List.of(apart, flat)) {
      assertEquals(List.of(), none.indices());
      assertTrue(Double.isNaN(none.expectedBelow()) && Double.isNaN(none.expectedAbove()));
      assertEquals(List.of(), codes(none));
      assertEquals(List.of("not-stable"), codes(none.unstable()));
    }
  }

  private static String refused(Sample wrong) {
    return assertThrows(MisuseException.class, () -> keeping(wrong, 0, 3).analysis()).getMessage();
  }

  @Test
  void eachRefusalSaysWhatToDo() {
    String counted = "use target, or chart type xmr for whole numbers that were measured";
    for (String type : List.of("c", "g", "t")) {
      String said = refused(PlainSample.rows(PlainSample.repeat(10, 3, 4)).type(type));
      assertTrue(said.contains(counted), said);
    }
    Joint two = Joint.alone("x", List.of(Doubles.of(noise(30)), Doubles.of(noise(30))));
    String joint = refused(PlainSample.monthly(two).type("t2"));
    assertTrue(joint.contains("T² is none; chart each measure alone"), joint);
    Sample counts = PlainSample.counts(PlainSample.repeat(10, 3, 4)).type("xmr");
    assertTrue(refused(counts).contains(counted));
    String percent = refused(PlainSample.monthly(noise(20)).scale(Scale.percent()).type("xmr"));
    assertTrue(percent.contains("percentages of cases are none"), percent);
  }
}
