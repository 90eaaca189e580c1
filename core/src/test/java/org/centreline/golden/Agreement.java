package org.centreline.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Agreement to 1e-9 relative, missing numbers with missing numbers. */
final class Agreement {

  private static final double TOLERANCE = 1e-9;

  private Agreement() {}

  static void assertAgrees(String expected, double actual, String what) {
    double wanted = Table.number(expected);
    if (Double.isNaN(wanted)) {
      assertTrue(Double.isNaN(actual), () -> what + ": expected none but found " + actual);
      return;
    }
    double allowed = TOLERANCE * Math.abs(wanted);
    assertTrue(Math.abs(actual - wanted) <= allowed, () -> what + ": " + wanted + " but " + actual);
  }

  static void assertFlag(String expected, boolean actual, String what) {
    assertEquals(expected.equals("TRUE"), actual, what);
  }

  static void assertCount(String expected, int actual, String what) {
    assertEquals(Integer.parseInt(expected), actual, what);
  }
}
