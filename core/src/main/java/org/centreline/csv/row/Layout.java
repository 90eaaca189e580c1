package org.centreline.csv.row;

import java.util.List;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.text.Row;

/**
 * The positions of the columns that are read, from 0.
 *
 * @param axis what the x axis is made of
 * @param x the date or order column; -1 for row numbers, and where columns are named by dates
 * @param value the measurements or numerators; -1 where columns are named by dates, or rows are
 *     counted whatever they hold
 * @param denominator -1 where there is none
 * @param by the columns to group by
 * @param dates the columns that are named by dates; mostly none
 * @param target what the rows are to reach; -1 where there is none
 * @param parts the columns that belong to the date column, such as that of months to that of years
 */
public record Layout(
    Axis axis,
    int x,
    int value,
    int denominator,
    List<Integer> by,
    List<Integer> dates,
    int target,
    List<DateCells.Part> parts) {

  /** What the x axis is made of. */
  public enum Axis {
    DATES,
    LABELS,
    ROWS
  }

  public Layout {
    by = List.copyOf(by);
    dates = List.copyOf(dates);
    parts = List.copyOf(parts);
  }

  /** Without a column of targets. */
  public Layout(
      Axis axis, int x, int value, int denominator, List<Integer> by, List<Integer> dates) {
    this(axis, x, value, denominator, by, dates, -1, List.of());
  }

  /** The same with a column of targets; without, where it is -1. */
  Layout target(int position) {
    return new Layout(axis, x, value, denominator, by, dates, position, parts);
  }

  /** The same with the date in several columns. */
  Layout joining(DateCells cells) {
    return new Layout(axis, cells.column(), value, denominator, by, dates, target, cells.parts());
  }

  /** The same of a table with a column for each year, its rows being the months. */
  Layout ofYears(DateCells.Part months) {
    List<Integer> others = by.stream().filter(column -> column != months.column()).toList();
    return new Layout(axis, x, value, denominator, others, dates, target, List.of(months));
  }

  /** What a column is named in a wide table, with the month of the row where it is a year. */
  public String date(String name, Row row) {
    return parts.isEmpty() ? name : new DateCells(-1, parts).of(name, row);
  }

  /** What stands in the date or order column of a row, or in those that make the date. */
  public String place(Row row) {
    return parts.isEmpty() ? row.cell(x) : new DateCells(x, parts).of(row);
  }

  /** A table with a column for each date. */
  public static Layout wide(List<Integer> by, List<Integer> dates) {
    return new Layout(Axis.DATES, -1, -1, -1, by, dates);
  }

  /** Whether the table has a column for each date. */
  public boolean isWide() {
    return !dates.isEmpty();
  }

  /** Whether a column holds values; a wide table has them in all of its dates. */
  public boolean hasValue() {
    return value >= 0;
  }

  /** Whether rows are counted, whatever they hold. */
  public boolean areRowsCounted() {
    return !hasValue() && !isWide();
  }

  /** Whether a column holds targets. */
  public boolean hasTargets() {
    return target >= 0;
  }

  public boolean isRatio() {
    return denominator >= 0;
  }
}
