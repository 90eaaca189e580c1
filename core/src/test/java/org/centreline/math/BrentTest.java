package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BrentTest {

  @Test
  void rootIsFoundToTheLastDigits() {
    assertEquals(Math.sqrt(2), Brent.root(x -> x * x - 2, 0, 2), 1e-15);
    assertEquals(1, Brent.root(x -> x - 1, 1, 5));
    assertEquals(5, Brent.root(x -> x - 5, 1, 5));
  }

  @Test
  void leastPlaceIsFound() {
    assertEquals(0.3, Brent.least(x -> (x - 0.3) * (x - 0.3), -1, 0, 1), 1e-9);
  }
}
