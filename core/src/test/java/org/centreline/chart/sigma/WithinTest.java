package org.centreline.chart.sigma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.centreline.PlainSample;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.convention.Spread;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;
import org.junit.jupiter.api.Test;

/** The spread within subgroups of one size or of several, and of those that have none. */
class WithinTest {

  /** Standard deviations of 1 and 2, both of three. */
  private static final Doubles ONE = Doubles.of(1, 2, 3);

  private static final Doubles TWO = Doubles.of(2, 4, 6);

  /** A standard deviation of √2. */
  private static final Doubles PAIR = Doubles.of(1, 3);

  private static final Doubles SINGLE = Doubles.of(7);
  private static final Doubles NOBODY = Doubles.empty();

  private static Within within(List<Doubles> members, Integer... excluded) {
    TreeMap<Integer, String> reasons = new TreeMap<>();
    Arrays.stream(excluded).forEach(i -> reasons.put(i, ""));
    Phases phases = new Phases(Phases.one(members.size()).all(), new Exclusions(reasons));
    return Within.of(PlainSample.placed(new Samples(members), phases).data());
  }

  private static double deviation(Spread spread, List<Doubles> members, Integer... excluded) {
    return within(members, excluded).deviation(spread);
  }

  private static void assertDeviation(double expected, Spread spread, List<Doubles> members) {
    assertEquals(expected, deviation(spread, members), 1e-12);
  }

  @Test
  void ofOneSizeItIsTheMean() {
    for (Spread spread : List.of(Spread.DEVIATIONS, Spread.DEVIATIONS_ALL_SIZES)) {
      assertDeviation(1.5, spread, List.of(ONE, TWO));
    }
  }

  /** 2 · 1 + 2 · 4 + 1 · 2 = 12 over 2 + 2 + 1 degrees of freedom. */
  @Test
  void ofSeveralItIsPooled() {
    for (Spread spread : List.of(Spread.DEVIATIONS, Spread.DEVIATIONS_ALL_SIZES)) {
      assertDeviation(Math.sqrt(12 / 5.0), spread, List.of(ONE, TWO, PAIR));
      assertDeviation(Math.sqrt(12 / 5.0), spread, List.of(ONE, TWO, PAIR, SINGLE));
    }
  }

  /** In qicharts2 a subgroup of nobody is one of another size, with -1 degrees of freedom. */
  @Test
  void aSubgroupOfNobodyIsNoSizeButInQicharts2() {
    assertDeviation(1.5, Spread.DEVIATIONS, List.of(ONE, NOBODY, TWO));
    assertDeviation(Math.sqrt(12 / 5.0), Spread.DEVIATIONS, List.of(ONE, NOBODY, TWO, PAIR));
    assertDeviation(Math.sqrt(10 / 3.0), Spread.DEVIATIONS_ALL_SIZES, List.of(ONE, NOBODY, TWO));
    assertDeviation(
        Math.sqrt(12 / 4.0), Spread.DEVIATIONS_ALL_SIZES, List.of(ONE, NOBODY, TWO, PAIR));
  }

  /** 10 over 4 where the excluded pair makes the sizes unequal, though it adds nothing itself. */
  @Test
  void anExcludedSubgroupIsNoSizeButInQicharts2() {
    List<Doubles> members = List.of(ONE, PAIR, TWO);
    assertEquals(1.5, deviation(Spread.DEVIATIONS, members, 1), 1e-12);
    assertEquals(Math.sqrt(10 / 4.0), deviation(Spread.DEVIATIONS_ALL_SIZES, members, 1), 1e-12);
  }

  /** A point that varies as all do lies on the line, not a last digit beside it. */
  @Test
  void equalDeviationsOfSeveralSizesAreThemselvesToTheLastDigit() {
    Within found = within(List.of(ONE, PAIR, ONE));
    for (int i = 1; i < 100; i++) {
      double s = i / 10.0;
      Within equal = new Within(found.data(), found.sizes(), Doubles.repeat(3, s), found.ranges());
      assertEquals(s, equal.deviation(Spread.DEVIATIONS));
    }
  }

  @Test
  void theOnlySizeIsThatOfSubgroupsWithASpread() {
    assertEquals(3, within(List.of(ONE, SINGLE, NOBODY, TWO)).onlySize());
    assertEquals(3, within(List.of(ONE, PAIR, TWO), 1).onlySize());
    assertEquals(2, within(List.of(PAIR, PAIR)).onlySize());
    assertEquals(Double.NaN, within(List.of(ONE, PAIR)).onlySize());
    assertEquals(Double.NaN, within(List.of(SINGLE, SINGLE)).onlySize());
  }

  /** (3 · 1 + 2 · 4) / 5; the excluded one and those without a number weigh nothing. */
  @Test
  void aMeanIsWeightedByTheSizesInTheBase() {
    Within found = within(List.of(ONE, TWO, PAIR, SINGLE, NOBODY), 1);
    Doubles column = Doubles.of(1, 100, 4, Double.NaN, Double.NaN);
    assertEquals(11 / 5.0, found.weighted(column));
  }

  @Test
  void theMeanIsOfEveryMeasurementInTheBase() {
    assertEquals(17 / 6.0, within(List.of(ONE, TWO, PAIR, SINGLE), 1).mean(), 1e-15);
  }

  /** Ranges of 2 and 4 are 3 on average; d2 of three is 1.693 in print. */
  @Test
  void sigmaComesFromRangesOrDeviationsOrIsKnown() {
    Within found = within(List.of(ONE, TWO));
    assertEquals(3 / 1.693, sigma(found, Conventions.QCC, Given.nothing()), 1e-12);
    double c4 = Math.sqrt(Math.PI) / 2;
    assertEquals(1.5 / c4, sigma(found, Conventions.EXACT, Given.nothing()), 1e-12);
    Given known = new Given(OptionalDouble.empty(), OptionalDouble.of(7));
    assertEquals(7, sigma(found, Conventions.QCC, known));
  }

  /** Of three and of two: √((2 · 1² + 1 · 2) / 3) over c4 of four, which is 2 √(2 / 3π). */
  @Test
  void oneSigmaOfUnequalSizesIsThePooledOne() {
    double c4 = 2 * Math.sqrt(2 / (3 * Math.PI));
    LimitOptions exact = new LimitOptions(Conventions.EXACT, Screening.OFF, Given.nothing());
    assertEquals(Math.sqrt(4 / 3.0) / c4, within(List.of(ONE, PAIR)).sigma(exact), 1e-12);
    Within more = within(List.of(ONE, TWO, PAIR, SINGLE, NOBODY), 1);
    assertEquals(Math.sqrt(4 / 3.0) / c4, more.sigma(exact), 1e-12);
    double two = Math.sqrt(2 / Math.PI);
    assertEquals(Math.sqrt(2) / two, within(List.of(PAIR, PAIR, TWO), 2).sigma(exact), 1e-12);
    Given seven = new Given(OptionalDouble.empty(), OptionalDouble.of(7));
    LimitOptions known = new LimitOptions(Conventions.EXACT, Screening.OFF, seven);
    assertEquals(7, within(List.of(ONE, PAIR)).sigma(known));
    LimitOptions ranges = new LimitOptions(Conventions.QCC, Screening.OFF, Given.nothing());
    assertEquals((2 / 1.693 + 2 / 1.128) / 2, within(List.of(ONE, PAIR)).sigma(ranges), 1e-12);
  }

  /** Pairs, and three once, of a law with sigma 1: right on average, to three standard errors. */
  @Test
  void pairsAmongOthersDoNotMakeItLarger() {
    Random random = new Random(1);
    LimitOptions exact = new LimitOptions(Conventions.EXACT, Screening.OFF, Given.nothing());
    int tries = 2000;
    double sum = 0;
    for (int k = 0; k < tries; k++) {
      List<Doubles> members = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        members.add(Doubles.tabulate(i == 0 ? 3 : 2, j -> random.nextGaussian()));
      }
      sum += within(members).sigma(exact);
    }
    assertEquals(1, sum / tries, 3 / Math.sqrt(2.0 * 21 * tries));
  }

  private static double sigma(Within within, Convention convention, Given given) {
    return within.sigmaOfOne(new LimitOptions(convention, Screening.OFF, given)).get(1);
  }

  @Test
  void constantsAreOfSubgroupsOfTwoAndMore() {
    Within found = within(List.of(ONE, SINGLE, NOBODY, PAIR));
    Map<Integer, Double> table = Map.of(2, 1.128, 3, 1.693);
    assertEquals(Doubles.of(1.693, Double.NaN, Double.NaN, 1.128), found.constant(table::get));
  }
}
