package org.centreline.report;

import java.util.List;

/** A table that is being filled row by row, whatever it is written as. */
public interface CellRows {

  /** Begins with these columns, so that they are there even without rows. */
  void head(List<String> names);

  /** Adds a row; every row has the same names in the same order. */
  void row(List<Cell> cells);
}
