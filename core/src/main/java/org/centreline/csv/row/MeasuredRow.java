package org.centreline.csv.row;

import org.centreline.csv.daily.RowsBehind;

/**
 * One row, or several behind one line, as far as a measure needs them.
 *
 * @param line the line of the file on which it begins
 * @param group the number of its group
 * @param place the number of the text in the date or order column
 * @param numerator the value or numerator; NaN where missing
 * @param denominator NaN where missing, or where the file has none
 * @param target NaN where missing, or where the file has none
 * @param tally how many rows stand behind it
 */
public record MeasuredRow(
    int line,
    int group,
    int place,
    double numerator,
    double denominator,
    double target,
    RowsBehind tally) {

  /** A single row. */
  public MeasuredRow(
      int line, int group, int place, double numerator, double denominator, double target) {
    this(line, group, place, numerator, denominator, target, RowsBehind.ONE);
  }

  /** The same with so many rows behind it. */
  MeasuredRow of(RowsBehind rows) {
    return rows == RowsBehind.ONE
        ? this
        : new MeasuredRow(line, group, place, numerator, denominator, target, rows);
  }

  /** What is known of the rows behind sums. */
  RowsBehind.Sums sums() {
    return tally.sums().orElseThrow();
  }

  /** Whether its numbers are sums over rows. */
  boolean isSummed() {
    return tally.sums().isPresent();
  }
}
