package org.centreline.csv;

/** A line of the file, and a column of it; 0 and empty where none is meant. */
record Place(int line, String column) {

  static final Place WHOLE_FILE = new Place(0, "");

  static Place line(int line) {
    return new Place(line, "");
  }
}
