package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Shape;
import org.junit.jupiter.api.Test;

class FreedomTest {

  private final Design alone = Design.of(Course.monthly(40, 1), Model.from(20));

  @Test
  void rowsLessColumnsWhereNothingIsCarriedOver() {
    assertEquals(36, Freedom.EFFECTIVE.of(alone, 0));
    assertEquals(36, Freedom.EFFECTIVE.of(alone, -0.4));
    assertEquals(36, Freedom.RESIDUAL.of(alone, 0.6));
  }

  @Test
  void fewerWhereRowsHangTogether() {
    assertEquals(40 * 0.4 / 1.6 - 4, Freedom.EFFECTIVE.of(alone, 0.6), 1e-12);
    assertEquals(1, Freedom.EFFECTIVE.of(alone, 0.9));
  }

  /** A floor of five for a unit of four rows would be more than rows less columns. */
  @Test
  void neverMoreThanRowsLessColumns() {
    for (int n = 3; n < 12; n++) {
      Design few = Design.of(Course.monthly(n, 1), Model.from(1).with(Shape.MEANS));
      Course unit = Course.monthly(20, 1);
      Design both = Design.of(unit.with(Course.monthly(n, 1)), Model.from(1).with(Shape.MEANS));
      for (double rho : new double[] {0.001, 0.3, 0.9}) {
        assertTrue(Freedom.EFFECTIVE.of(few, rho) <= n - 2, n + " rows");
        assertTrue(Freedom.EFFECTIVE.of(both, rho) <= n + 20 - 4, n + " rows of a control");
      }
    }
    Design four = Design.of(Course.monthly(4, 1), Model.from(2).with(Shape.MEANS));
    assertEquals(2, Freedom.EFFECTIVE.of(four, 0.3));
  }

  @Test
  void unitsAreAddedUp() {
    Course unit = Course.monthly(40, 1);
    Course shorter = Course.monthly(30, 1);
    Design both = Design.of(unit.with(shorter), Model.from(20));
    double wanted = 40 * 0.7 / 1.3 + 30 * 0.7 / 1.3 - 8;
    assertEquals(wanted, Freedom.EFFECTIVE.of(both, 0.3), 1e-12);
    Course tiny = Course.monthly(6, 1);
    Design floor = Design.of(unit.with(tiny), Model.from(3).with(Shape.MEANS));
    assertEquals(40 * 0.7 / 1.3 + 5 - 4, Freedom.EFFECTIVE.of(floor, 0.3), 1e-12);
  }
}
