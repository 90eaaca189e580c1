package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {

  private final Box box = new Box(10, 20, 30, 40);

  @Test
  void knowsItsEdges() {
    assertEquals(40, box.right());
    assertEquals(60, box.bottom());
    assertEquals(box, Box.between(10, 20, 40, 60));
    assertEquals(new Box(8, 18, 34, 44), box.grown(2));
  }

  @Test
  void touchingIsNoOverlap() {
    assertFalse(box.overlaps(new Box(40, 20, 5, 5)));
    assertFalse(box.overlaps(new Box(10, 60, 5, 5)));
    assertTrue(box.overlaps(new Box(39.9, 59.9, 5, 5)));
    assertTrue(box.overlaps(new Box(0, 0, 100, 100)));
  }

  @Test
  void holdsWhatLiesWithin() {
    assertTrue(box.holds(box));
    assertTrue(box.holds(new Box(11, 21, 1, 1)));
    assertFalse(box.holds(new Box(9, 21, 5, 5)));
    assertFalse(box.holds(new Box(39, 21, 5, 5)));
  }

  @Test
  void refusesNegativeSizes() {
    assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, 1, Double.NaN));
  }
}
