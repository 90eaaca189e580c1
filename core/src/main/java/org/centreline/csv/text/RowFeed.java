package org.centreline.csv.text;

/** Where rows come from, one after the other. */
interface RowFeed extends AutoCloseable {

  /** Whether there is another row, to be asked before each. */
  boolean next();

  /** The next row; to be asked for once. */
  Row row();

  @Override
  void close();
}
