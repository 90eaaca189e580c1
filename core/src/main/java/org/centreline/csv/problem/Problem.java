package org.centreline.csv.problem;

import java.util.Objects;

/**
 * Something in a file that can't be used.
 *
 * @param file the name of the file as given
 * @param line the line on which the row begins, from 1; 0 where the whole file is meant
 * @param column the column's name; empty where no one column is meant
 * @param expected what should stand there
 * @param found what stands there
 * @param code a stable word (see {@link Code})
 * @param fix what to do about it
 * @param cell what a workbook calls the place, such as B14; empty in a text
 */
public record Problem(
    String file,
    int line,
    String column,
    String expected,
    String found,
    String code,
    String fix,
    String cell) {

  /** What more there is of a cell tells nobody more. */
  private static final int LONGEST = 200;

  /** In a text. */
  public Problem(
      String file,
      int line,
      String column,
      String expected,
      String found,
      String code,
      String fix) {
    this(file, line, column, expected, found, code, fix, "");
  }

  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(cell, "cell");
    found = found.length() > LONGEST ? shortened(found) : found;
  }

  private static String shortened(String found) {
    boolean half = Character.isHighSurrogate(found.charAt(LONGEST - 1));
    return found.substring(0, half ? LONGEST - 1 : LONGEST) + "...";
  }

  /** The same, at a place that has a name. */
  Problem at(String name) {
    return new Problem(file, line, column, expected, found, code, fix, name);
  }

  /** Where, what was expected, what was found; on a second line how to fix it. */
  public String message() {
    return what() + "\n  fix: " + fix;
  }

  /** The first line of the message, for one of several that are mended alike. */
  public String what() {
    String named = column.isEmpty() ? "" : ": column '" + Shown.text(column) + "'";
    return file
        + (cell.isEmpty() ? (line == 0 ? "" : ":" + line) + named : ": " + cell)
        + ": expected "
        + expected
        + " but found '"
        + Shown.text(found)
        + "' ["
        + code
        + "]";
  }
}
