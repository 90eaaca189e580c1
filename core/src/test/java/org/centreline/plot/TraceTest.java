package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final Colour BLACK = new Colour(0);

  @Test
  void aBandGoesThereAndBack() {
    Area band = Area.band(Doubles.of(1, 2), Doubles.of(10, 11), Doubles.of(20, 21), BLACK);
    assertEquals(Doubles.of(1, 2, 2, 1), band.xs());
    assertEquals(Doubles.of(10, 11, 21, 20), band.ys());
  }

  @Test
  void refusesUnevenRowsAndInfinity() {
    Stroke stroke = Stroke.solid(BLACK, 1);
    Doubles one = Doubles.of(1);
    assertThrows(IllegalArgumentException.class, () -> new Polyline(one, Doubles.of(1, 2), stroke));
    assertThrows(
        IllegalArgumentException.class, () -> new Polyline(Doubles.missing(1), one, stroke));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Polyline(one, Doubles.of(Double.POSITIVE_INFINITY), stroke));
    assertThrows(IllegalArgumentException.class, () -> new Area(one, Doubles.missing(1), BLACK));
  }
}
