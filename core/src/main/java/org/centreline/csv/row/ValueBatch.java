package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import org.centreline.series.Doubles;

/** Rows of which the values are held, eight bytes each. */
public final class ValueBatch extends Batch {

  private static final int LARGEST = 4096;

  private final List<double[]> full = new ArrayList<>();
  private double[] chunk = new double[2];
  private int used;

  @Override
  void take(Entry entry) {
    if (used == chunk.length) {
      full.add(chunk);
      chunk = new double[Math.min(LARGEST, 2 * used)];
      used = 0;
    }
    chunk[used++] = entry.numerator();
  }

  @Override
  public double only() {
    return chunk[0];
  }

  /** The values, NaN where missing, in file order. */
  public Doubles values() {
    double[] values = new double[rows()];
    int size = 0;
    for (double[] part : full) {
      System.arraycopy(part, 0, values, size, part.length);
      size += part.length;
    }
    System.arraycopy(chunk, 0, values, size, used);
    return Doubles.of(values);
  }
}
