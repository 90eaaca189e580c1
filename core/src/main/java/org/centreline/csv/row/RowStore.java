package org.centreline.csv.row;

import java.util.Arrays;

/** Rows that each make a point, a column of numbers for each thing that is known of them. */
public final class RowStore {

  private int[] lines = new int[64];
  private int[] groups = new int[64];
  private int[] places = new int[64];
  private double[] numerators = new double[64];
  private double[] denominators = new double[64];
  private double[] targets = new double[64];
  private int size;

  /** Adds a row, or those behind a line. */
  void add(MeasuredRow row) {
    for (int i = 0; i < row.tally().rows(); i++) {
      put(row);
    }
  }

  private void put(MeasuredRow row) {
    if (size == lines.length) {
      int room = 2 * size;
      lines = Arrays.copyOf(lines, room);
      groups = Arrays.copyOf(groups, room);
      places = Arrays.copyOf(places, room);
      numerators = Arrays.copyOf(numerators, room);
      denominators = Arrays.copyOf(denominators, room);
      targets = Arrays.copyOf(targets, room);
    }
    lines[size] = row.line();
    groups[size] = row.group();
    places[size] = row.place();
    numerators[size] = row.numerator();
    denominators[size] = row.denominator();
    targets[size] = row.target();
    size++;
  }

  /** What a row is to reach; NaN also where the file has no targets. */
  public double target(int row) {
    return targets[row];
  }

  public int size() {
    return size;
  }

  /** The line of the file on which a row begins. */
  public int line(int row) {
    return lines[row];
  }

  /** The number of the group that a row belongs to. */
  public int group(int row) {
    return groups[row];
  }

  /** The number of the text in the date or order column. */
  public int place(int row) {
    return places[row];
  }

  /** The value or numerator. */
  public double numerator(int row) {
    return numerators[row];
  }

  /** The denominator; NaN also where the file has none. */
  public double denominator(int row) {
    return denominators[row];
  }

  /** The rows of each group, in file order. */
  public int[][] byGroup(int count) {
    int[] sizes = new int[count];
    for (int row = 0; row < size; row++) {
      sizes[groups[row]]++;
    }
    int[][] rows = new int[count][];
    for (int group = 0; group < count; group++) {
      rows[group] = new int[sizes[group]];
    }
    for (int row = size - 1; row >= 0; row--) {
      rows[groups[row]][--sizes[groups[row]]] = row;
    }
    return rows;
  }
}
