package org.centreline.csv.problem;

import java.util.Optional;

/** What messages call the rows and cells of a file. */
public interface CellNames {

  /** Those of a text, whose rows begin on lines. */
  CellNames LINES = new CellNames() {};

  /** A row, from 1: "line 14". */
  default String row(int line) {
    return "line " + line;
  }

  /** A cell, its column from 0; empty where cells go by their line and the name of the column. */
  default Optional<String> cell(int line, int column) {
    return Optional.empty();
  }

  /** What to do about a cell where that is known before what it should hold; mostly nothing. */
  default Optional<String> fix(int line, int column) {
    return Optional.empty();
  }

  /** Whether a number of a column, from 0, that has a point is one, and no text like it. */
  default boolean areNumbers(int column) {
    return false;
  }

  /** Whether numbers are days since 1904, which nobody else could know. */
  default boolean isFrom1904() {
    return false;
  }
}
