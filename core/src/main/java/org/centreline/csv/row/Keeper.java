package org.centreline.csv.row;

import org.centreline.csv.text.Row;

/** What becomes of the rows that are data. */
@FunctionalInterface
public interface Keeper {

  /** Keeps what is needed of a row; the row itself may be changed afterwards. */
  void keep(Row row);
}
