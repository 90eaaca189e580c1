package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GivenTest {

  private static Given of(double centre, double sigma) {
    return new Given(OptionalDouble.of(centre), OptionalDouble.of(sigma));
  }

  @Test
  void nothingIsLeftToEstimateWhereBothAreGiven() {
    assertEquals(true, of(0, 0).isAll());
    assertEquals(false, Given.nothing().isAll());
    assertEquals(false, new Given(OptionalDouble.of(1), OptionalDouble.empty()).isAll());
    assertEquals(false, new Given(OptionalDouble.empty(), OptionalDouble.of(1)).isAll());
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> of(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> of(Double.NEGATIVE_INFINITY, 1));
    assertThrows(IllegalArgumentException.class, () -> of(1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> of(1, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> of(1, -0.1));
  }
}
