package org.centreline.csv.row;

import java.util.Objects;
import java.util.Optional;

/**
 * How the text turned out to be written.
 *
 * @param encoding the name of the character set; "database" or "workbook" where there is no text
 * @param delimiter what stands between two cells
 * @param headerLine the line of the file on which the header begins, from 1
 * @param dateFormat how the dates are written, for people; empty where no column of dates is read
 */
public record Dialect(
    String encoding, char delimiter, int headerLine, Optional<String> dateFormat) {

  private static final String TABLE = "database";
  private static final String WORKBOOK = "workbook";

  public Dialect {
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(dateFormat, "dateFormat");
  }

  /** Of no text: the rows lie in a database. */
  public static Dialect ofTable(Optional<String> dateFormat) {
    return new Dialect(TABLE, ',', 1, dateFormat);
  }

  /** Whether the rows lie in a database. */
  public boolean isTable() {
    return encoding.equals(TABLE);
  }

  /** How the text is written, in words: "UTF-8, commas", or "workbook". */
  public String written() {
    return encoding.equals(WORKBOOK) ? encoding : encoding + ", " + separators();
  }

  /** Where the header stands: "header on line 3", or "header in row 3" of a workbook. */
  public String headerPlace() {
    return "header " + (encoding.equals(WORKBOOK) ? "in row " : "on line ") + headerLine;
  }

  String separators() {
    return switch (delimiter) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      default -> "cells separated by " + delimiter;
    };
  }
}
