package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void individualsHaveNeitherNumeratorsNorDenominators() {
    Series series = new Individuals(Doubles.of(1, 2));
    assertEquals(Doubles.of(1, 2), series.values());
    assertEquals(Doubles.missing(2), series.numerators());
    assertEquals(Doubles.missing(2), series.denominators());
    assertEquals(2, series.size());
  }

  @Test
  void proportionsAndRatesAreNumeratorsOverDenominators() {
    Doubles numerators = Doubles.of(1, 0);
    Doubles denominators = Doubles.of(4, 0);
    assertEquals(Doubles.of(0.25, Double.NaN), new Proportions(numerators, denominators).values());
    assertEquals(Doubles.of(0.25, Double.NaN), new Rates(numerators, denominators).values());
  }

  @Test
  void proportionsAndRatesRefuseADenominatorBelowZero() {
    Doubles one = Doubles.of(1);
    assertThrows(IllegalArgumentException.class, () -> new Proportions(one, Doubles.of(-1)));
    assertThrows(IllegalArgumentException.class, () -> new Rates(one, Doubles.of(-1)));
  }

  @Test
  void aMeasureHasOneSubgroupForEachValue() {
    Series series = new Individuals(Doubles.of(1, 2));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Measured("waits", Optional.empty(), Subgroups.rows(3), series));
  }

  /** Of 0.1, 0.2 and 0.3: mean 0.2, range 0.2, sd 0.1, as they are written; one has no spread. */
  @Test
  void samplesAreDescribedByTheirDecimals() {
    Samples samples =
        new Samples(
            List.of(Doubles.of(0.1, Double.NaN, 0.2, 0.3), Doubles.of(7), Doubles.missing(2)));
    assertEquals(Doubles.of(0.2, 7, Double.NaN), samples.values());
    assertEquals(Doubles.of(3, 1, 0), samples.sizes());
    assertEquals(Doubles.of(0.2, Double.NaN, Double.NaN), samples.ranges());
    assertEquals(Doubles.of(0.1, Double.NaN, Double.NaN), samples.deviations());
    assertEquals(Doubles.missing(3), samples.numerators());
    assertEquals(Doubles.missing(3), samples.denominators());
  }

  /** Numbers of no few decimals: sd by the sum of squares. */
  @Test
  void samplesOfAnyNumbersHaveADeviation() {
    double third = 1 / 3.0;
    Samples samples = new Samples(List.of(Doubles.of(1e17 * third, 2e17 * third)));
    assertEquals(1e17 * third / Math.sqrt(2), samples.deviations().get(0), 1e2);
    assertEquals(1e17 * third, samples.ranges().get(0), 1e2);
  }

  @Test
  void aCaseWithoutARiskHasNoValue() {
    Cases cases = new Cases(Doubles.of(1, 0, Double.NaN), Doubles.of(0.5, Double.NaN, 1));
    assertEquals(Doubles.of(1, Double.NaN, Double.NaN), cases.values());
    assertEquals(Doubles.of(1, 0, Double.NaN), cases.numerators());
    assertEquals(Doubles.of(0.5, Double.NaN, 1), cases.denominators());
    assertEquals(1, new Cases(Doubles.of(0), Doubles.of(0)).size());
  }

  @Test
  void countsAndGapsMayBeNothing() {
    for (Series series : List.of(new Counts(Doubles.of(0, 2)), new Gaps(Doubles.of(0, 2)))) {
      assertEquals(Doubles.of(0, 2), series.values());
      assertEquals(Doubles.missing(2), series.numerators());
      assertEquals(Doubles.missing(2), series.denominators());
    }
  }

  @Test
  void categoriesMayHaveNothing() {
    Tally tally = new Tally("falls", List.of("a", "b"), Doubles.of(0, 2), 0);
    assertEquals(Optional.empty(), tally.group());
    assertEquals(Doubles.of(0, 2), tally.counts());
  }

  @Test
  void ofNothingKnownThereIsNoEvidence() {
    assertEquals(new Nature(Nature.Kind.UNKNOWN, ""), Nature.unknown());
    assertTrue(Nature.unknown().is(Nature.Kind.UNKNOWN));
    assertFalse(Nature.unknown().is(Nature.Kind.COUNT));
  }
}
