package org.centreline.csv;

import java.util.Arrays;
import org.centreline.series.Doubles;

/** Rows of which the values are held. */
final class ValueBatch extends Batch {

  private double[] values = new double[2];
  private int size;

  @Override
  void take(Entry entry) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2 + 1);
    }
    values[size++] = entry.numerator();
  }

  @Override
  double only() {
    return values[0];
  }

  /** The values, NaN where missing, in file order. */
  Doubles values() {
    return Doubles.tabulate(size, i -> values[i]);
  }
}
