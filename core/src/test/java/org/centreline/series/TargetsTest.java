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

  private static final TargetBand BAND =
      new TargetBand(
          Doubles.of(Double.NaN, .85, .9, Double.NaN),
          Doubles.of(Double.NaN, .92, .95, Double.NaN));

  @Test
  void aBandIsWhereItsEndsAre() {
    assertTrue(BAND.isAt(1) && BAND.isAt(2));
    assertFalse(BAND.isAt(0) || BAND.isAt(3) || BAND.isAt(4));
    assertEquals(2, BAND.last());
    assertFalse(BAND.isNone());
    TargetBand none = BAND.slice(0, 0);
    assertTrue(none.isNone() && TargetBand.none().isNone());
    assertEquals(-1, none.last());
    assertEquals(-1, TargetBand.none().last());
    assertEquals(TargetBand.none(), TargetBand.none().slice(0, 3));
    assertEquals(new TargetBand(Doubles.of(.85, .9), Doubles.of(.92, .95)), BAND.slice(1, 2));
    assertEquals(new TargetBand(Doubles.of(5, 5), Doubles.of(7, 7)), TargetBand.level(2, 5, 7));
  }

  @Test
  void aBandOfSharesIsMultipliedToo() {
    Doubles none = Doubles.missing(4);
    assertEquals(BAND.times(100), new Targets(none, Targets.Kind.SHARES, BAND).shownBand(100));
    assertEquals(85, BAND.times(100).lower().get(1));
    assertEquals(95, BAND.times(100).upper().get(2));
    assertEquals(BAND, new Targets(none, Targets.Kind.AS_SHOWN, BAND).shownBand(100));
  }
}
