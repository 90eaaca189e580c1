package org.centreline.csv;

/**
 * What is to be read from a table, and where what is found goes.
 *
 * @param header the names of the columns
 * @param layout which columns are read
 * @param options how
 * @param findings where problems and notices go
 */
record Task(Header header, Layout layout, ReadingOptions options, Findings findings) {

  /** A place in the file. */
  Place place(int line, int column) {
    return new Place(line, header.name(column));
  }
}
