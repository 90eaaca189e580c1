package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BetaLawTest {

  @Test
  void shapesWithAFormulaOfTheirOwn() {
    assertEquals(0.3 * 0.3, new BetaLaw(2, 1).cumulative(0.3), 1e-15);
    assertEquals(Math.sqrt(0.05), new BetaLaw(2, 1).quantile(0.05), 1e-15);
    assertEquals(1 - Math.pow(0.975, 0.1), new BetaLaw(1, 10).quantile(0.025), 1e-15);
  }

  @Test
  void outsideZeroToOneThereIsNothing() {
    assertEquals(0, new BetaLaw(2, 3).cumulative(-1));
    assertEquals(1, new BetaLaw(2, 3).cumulative(2));
    assertThrows(IllegalArgumentException.class, () -> new BetaLaw(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new BetaLaw(1, 1).quantile(1));
  }
}
