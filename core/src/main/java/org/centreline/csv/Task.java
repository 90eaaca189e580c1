package org.centreline.csv;

import java.util.List;

/**
 * What is to be read from a table, and where what is found goes.
 *
 * @param table the text and the names of its columns
 * @param layout which columns are read
 * @param options how
 * @param grouping how rows become subgroups
 * @param where what rows must hold to be read
 * @param holding what is held of them
 * @param findings where problems and notices go
 */
record Task(
    Table table,
    Layout layout,
    ReadingOptions options,
    Grouping grouping,
    List<Filter> where,
    Holding holding,
    Findings findings) {

  /** The same task, with what is found going elsewhere. */
  Task into(Findings others) {
    return new Task(table, layout, options, grouping, where, holding, others);
  }

  /** The names of the columns. */
  Header header() {
    return table.header();
  }

  /** A place in the file; the whole line where the column is -1. */
  Place place(int line, int column) {
    return column < 0 ? Place.line(line) : new Place(line, header().name(column));
  }
}
