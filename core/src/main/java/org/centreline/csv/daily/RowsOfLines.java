package org.centreline.csv.daily;

/** How many rows stand behind each line of a table. */
@FunctionalInterface
public interface RowsOfLines {

  /** Each line is a row. */
  RowsOfLines ROWS = line -> RowsBehind.ONE;

  /** The rows behind a line of the text, counted from 1. */
  RowsBehind of(int line);
}
