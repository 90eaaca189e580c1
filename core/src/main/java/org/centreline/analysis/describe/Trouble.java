package org.centreline.analysis.describe;

import java.util.Objects;

/**
 * Something in a file that is wrong, doubtful or worth knowing.
 *
 * @param severity how bad it is
 * @param code a stable word, with a page under {@code explain}
 * @param line the line where it is first met; 0 where no line is meant
 * @param column the column's name; empty where no one column is meant
 * @param message one sentence without a full stop
 * @param fix what to do about it; empty where nothing needs to be done
 * @param count how often it is met
 * @param cell what a workbook calls the place, such as B14; empty in a text
 */
public record Trouble(
    Severity severity,
    String code,
    int line,
    String column,
    String message,
    String fix,
    int count,
    String cell) {

  /** In a text, or nowhere. */
  public Trouble(
      Severity severity,
      String code,
      int line,
      String column,
      String message,
      String fix,
      int count) {
    this(severity, code, line, column, message, fix, count, "");
  }

  /** How bad something is. */
  public enum Severity {
    /** No chart can be drawn from what is there. */
    ERROR("error"),
    /** A chart may mislead, or the file should not be shared. */
    WARNING("warning"),
    /** What was assumed or left out. */
    NOTE("note");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    /** A stable word. */
    public String word() {
      return word;
    }
  }

  public Trouble {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(fix, "fix");
    Objects.requireNonNull(cell, "cell");
  }

  /** The same, met once more. */
  Trouble again() {
    return new Trouble(severity, code, line, column, message, fix, count + 1, cell);
  }
}
