package org.centreline.csv.survey;

/** What most of the cells of a column are. */
public enum ColumnKind {
  DATES("date"),
  NUMBERS("number"),
  PERCENTAGES("percentage"),
  TEXT("text"),
  /** No cell holds anything but marks of missing values. */
  EMPTY("empty");

  private final String word;

  ColumnKind(String word) {
    this.word = word;
  }

  /** A stable word. */
  public String word() {
    return word;
  }
}
