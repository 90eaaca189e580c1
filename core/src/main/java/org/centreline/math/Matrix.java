package org.centreline.math;

import java.util.Arrays;

/** An immutable matrix of numbers, rows by columns, both from 0. */
public final class Matrix {

  /** The number of a matrix at a row and a column. */
  @FunctionalInterface
  public interface Entry {
    /** The number at a row and a column, both from 0. */
    double at(int row, int column);
  }

  private final double[][] rows;
  private final int columns;

  private Matrix(double[][] owned, int columns) {
    rows = owned;
    this.columns = columns;
  }

  /** A matrix of the size given, each number as {@code entry} says. */
  public static Matrix tabulate(int rows, int columns, Entry entry) {
    double[][] made = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        made[i][j] = entry.at(i, j);
      }
    }
    return new Matrix(made, columns);
  }

  /** How many rows. */
  public int rows() {
    return rows.length;
  }

  /** How many columns. */
  public int columns() {
    return columns;
  }

  /** The number at a row and a column, both from 0. */
  public double get(int row, int column) {
    return rows[row][column];
  }

  /** Every number times a factor. */
  public Matrix times(double factor) {
    return tabulate(rows(), columns, (i, j) -> factor * rows[i][j]);
  }

  /** This matrix times another, which has as many rows as this has columns. */
  public Matrix times(Matrix right) {
    return tabulate(
        rows(),
        right.columns,
        (i, j) -> {
          double sum = 0;
          for (int m = 0; m < columns; m++) {
            sum += rows[i][m] * right.rows[m][j];
          }
          return sum;
        });
  }

  /**
   * Of a square matrix V the form u'Vv.
   *
   * @param u as many numbers as V has rows
   * @param v as many numbers as V has columns
   */
  public double form(double[] u, double[] v) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns; j++) {
        sum += u[i] * rows[i][j] * v[j];
      }
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix && Arrays.deepEquals(rows, ((Matrix) other).rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(rows);
  }
}
