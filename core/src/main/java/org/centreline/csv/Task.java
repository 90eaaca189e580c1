package org.centreline.csv;

/**
 * What is to be read from a table, and where what is found goes.
 *
 * @param table the text and the names of its columns
 * @param layout which columns are read
 * @param options how
 * @param findings where problems and notices go
 */
record Task(Table table, Layout layout, ReadingOptions options, Findings findings) {

  /** The names of the columns. */
  Header header() {
    return table.header();
  }

  /** A place in the file. */
  Place place(int line, int column) {
    return new Place(line, header().name(column));
  }
}
