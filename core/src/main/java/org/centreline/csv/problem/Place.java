package org.centreline.csv.problem;

/** A line of the file, and a column of it; 0 and empty where none is meant. */
public record Place(int line, String column) {

  public static final Place WHOLE_FILE = new Place(0, "");

  public static Place line(int line) {
    return new Place(line, "");
  }
}
