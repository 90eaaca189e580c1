package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class MatrixTest {

  private final Matrix wide = Matrix.tabulate(2, 3, (i, j) -> 10 * (i + 1) + j);

  @Test
  void productsAreTaken() {
    Matrix tall = Matrix.tabulate(3, 2, (i, j) -> i - j);
    Matrix product = wide.times(tall);
    assertEquals(2, product.rows());
    assertEquals(2, product.columns());
    assertEquals(10 * 0 + 11 * 1 + 12 * 2, product.get(0, 0));
    assertEquals(20 * -1 + 21 * 0 + 22 * 1, product.get(1, 1));
    assertEquals(42, wide.times(2).get(1, 1));
  }

  @Test
  void formIsRowByColumn() {
    double form = wide.form(new double[] {1, 2}, new double[] {1, 0, -1});
    assertEquals((10 - 12) + 2 * (20 - 22), form);
  }

  @Test
  void equalNumbersAreEqual() {
    assertEquals(wide, Matrix.tabulate(2, 3, (i, j) -> 10 * (i + 1) + j));
    assertEquals(wide.hashCode(), Matrix.tabulate(2, 3, wide::get).hashCode());
    assertNotEquals(wide, wide.times(1.5));
    assertNotEquals(wide.hashCode(), wide.times(1.5).hashCode());
    assertNotEquals(wide, "wide");
    assertEquals("[[10.0, 11.0, 12.0], [20.0, 21.0, 22.0]]", wide.toString());
  }
}
