package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SumBatchTest {

  private final SumBatch batch = new SumBatch();

  private void add(double numerator, double denominator) {
    batch.add(new Entry(batch.rows() + 2, 0, 0, numerator, denominator, Double.NaN));
  }

  @Test
  void sumsAreExact() {
    add(1e16, 1);
    add(1, 1);
    add(-1e16, Double.NaN);
    add(Double.NaN, Double.NaN);
    assertEquals(1, batch.sum());
    assertEquals(1 / 3.0, batch.mean());
    assertEquals(2, batch.denominator());
    assertEquals(3, batch.present());
    assertEquals(4, batch.rows());
  }

  @Test
  void nothingIsNoNumber() {
    add(Double.NaN, Double.NaN);
    assertTrue(Double.isNaN(batch.only()));
    assertTrue(Double.isNaN(batch.mean()));
  }

  @Test
  void theLastRowOverNothingIsKnown() {
    add(0, 0);
    assertEquals(0, batch.zeroLine());
    add(1, 0);
    add(2, 0);
    add(2, 1);
    assertEquals(4, batch.zeroLine());
  }
}
