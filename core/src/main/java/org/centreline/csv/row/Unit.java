package org.centreline.csv.row;

/** What the values of a file are. */
public enum Unit {
  /** Numbers as they stand. */
  NUMBER,
  /** Percentages, held as fractions of one. */
  PERCENTAGE
}
