package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** Rows that share a period or label: their sums, or their values. */
class BatchTest {

  private final Batch.Sums sums = new Batch.Sums();

  private void add(double numerator, double denominator) {
    sums.add(new MeasuredRow(sums.rows() + 2, 0, 0, numerator, denominator, Double.NaN));
  }

  @Test
  void sumsAreExact() {
    add(1e16, 1);
    add(1, 1);
    add(-1e16, Double.NaN);
    add(Double.NaN, Double.NaN);
    assertEquals(1, sums.sum());
    assertEquals(1 / 3.0, sums.mean());
    assertEquals(2, sums.denominator());
    assertEquals(3, sums.present());
    assertEquals(4, sums.rows());
  }

  @Test
  void nothingIsNoNumber() {
    add(Double.NaN, Double.NaN);
    assertTrue(Double.isNaN(sums.only()));
    assertTrue(Double.isNaN(sums.mean()));
  }

  @Test
  void theLastRowOverNothingIsKnown() {
    add(0, 0);
    assertEquals(0, sums.zeroLine());
    add(1, 0);
    add(2, 0);
    add(2, 1);
    assertEquals(4, sums.zeroLine());
  }

  @Test
  void valuesComeOutAsTheyWentIn() {
    Batch.Values values = new Batch.Values();
    for (int i = 0; i < 20_000; i++) {
      double value = i % 10 == 0 ? Double.NaN : i;
      values.add(new MeasuredRow(i + 2, 0, 0, value, Double.NaN, Double.NaN));
    }
    assertEquals(Doubles.tabulate(20_000, i -> i % 10 == 0 ? Double.NaN : i), values.values());
  }

  @Test
  void theFirstTwoRowsAreKnown() {
    Batch.Values values = new Batch.Values();
    values.add(new MeasuredRow(4, 0, 1, 9, Double.NaN, Double.NaN));
    assertEquals(9, values.only());
    values.add(new MeasuredRow(6, 0, 2, 8, Double.NaN, 5));
    values.add(new MeasuredRow(7, 0, 3, 8, Double.NaN, 5));
    assertEquals(4, values.firstLine());
    assertEquals(6, values.secondLine());
    assertEquals(2, values.secondPlace());
    assertEquals(6, values.target().firstLine());
  }
}
