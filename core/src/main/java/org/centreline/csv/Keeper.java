package org.centreline.csv;

/** What becomes of the rows that are data. */
@FunctionalInterface
interface Keeper {

  /** Keeps what is needed of a row; the row itself may be changed afterwards. */
  void keep(Row row);
}
