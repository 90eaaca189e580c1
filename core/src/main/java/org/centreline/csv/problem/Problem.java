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
 */
public record Problem(
    String file, int line, String column, String expected, String found, String code, String fix) {

  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(fix, "fix");
  }

  /** Where, what was expected, what was found; on a second line how to fix it. */
  public String message() {
    return what() + "\n  fix: " + fix;
  }

  /** The first line of the message, for one of several that are mended alike. */
  public String what() {
    return file
        + (line == 0 ? "" : ":" + line)
        + (column.isEmpty() ? "" : ": column '" + Shown.text(column) + "'")
        + ": expected "
        + expected
        + " but found '"
        + Shown.text(found)
        + "' ["
        + code
        + "]";
  }
}
