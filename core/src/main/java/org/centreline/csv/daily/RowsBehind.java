package org.centreline.csv.daily;

import java.util.Objects;
import java.util.Optional;

/**
 * How many rows stand behind one line of a table.
 *
 * @param rows how many
 * @param sums what is known of these rows one by one, where the line holds their sums; empty where
 *     each row holds what the line says
 */
public record RowsBehind(int rows, Optional<Sums> sums) {

  /** A line is a row, as in any file. */
  public static final RowsBehind ONE = new RowsBehind(1, Optional.empty());

  /**
   * What sums no longer tell of their rows.
   *
   * @param ones how many hold 1
   * @param wholes whether all hold whole numbers of 1 or more
   * @param greatest the greatest number
   * @param greatestOver the greatest denominator; NaN where there is none
   * @param zeroOver whether a denominator is 0 below another number
   */
  public record Sums(
      int ones, boolean wholes, double greatest, double greatestOver, boolean zeroOver) {}

  public RowsBehind {
    Objects.requireNonNull(sums, "sums");
    if (rows < 1) {
      throw new IllegalArgumentException("rows: " + rows);
    }
  }

  /** So many rows that are alike. */
  public static RowsBehind of(int rows) {
    return rows == 1 ? ONE : new RowsBehind(rows, Optional.empty());
  }
}
