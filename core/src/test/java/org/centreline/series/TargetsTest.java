package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetsTest {

  @Test
  void sharesAreMultipliedAsTheDataIs() {
    Doubles each = Doubles.of(.9, Double.NaN, .95);
    assertEquals(Doubles.of(90, Double.NaN, 95), new Targets(each, Targets.Kind.SHARES).shown(100));
    assertEquals(each, Targets.of(each).shown(100));
  }

  @Test
  void noneAreNone() {
    assertTrue(Targets.none().isNone());
    assertFalse(Targets.of(Doubles.of(Double.NaN)).isNone());
  }

  @Test
  void aMeasureHasOneForEachSubgroupOrNone() {
    Series series = new Individuals(Doubles.of(1, 2));
    Optional<String> group = Optional.empty();
    assertTrue(new Measured("waits", group, Subgroups.rows(2), series).targets().isNone());
    Targets three = Targets.of(Doubles.of(1, 2, 3));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Measured("waits", group, Subgroups.rows(2), series, three));
  }
}
