package org.centreline.analysis;

/**
 * Something that a reader of the chart should know.
 *
 * @param code a stable word
 * @param lead one sentence, or more
 * @param command ready to be typed, where the sentence ends in one; else empty
 */
public record Warning(String code, String lead, String command) {

  /** The code where small numbers are hidden, or all are rounded. */
  public static final String SMALL_NUMBERS = "small-numbers";

  /** A sentence. */
  public Warning(String code, String message) {
    this(code, message, "");
  }

  /** The whole text. */
  public String message() {
    return command.isEmpty() ? lead : lead + " " + command;
  }
}
