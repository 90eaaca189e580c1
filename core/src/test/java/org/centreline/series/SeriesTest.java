package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
