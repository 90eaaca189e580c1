package org.centreline.cli.jdbc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at a query of a user's own file, which is to be one SELECT. */
final class QueryText {

  private static final List<String> OUTSIDE =
      List.of("CSVREAD", "FILE_READ", "CSVWRITE", "FILE_WRITE", "LINK_SCHEMA", "U&\"");

  private final String text;
  private int at;

  private QueryText(String text) {
    this.text = text;
  }

  /**
   * What is wrong with a text; empty where it is one SELECT.
   *
   * @param text without the semicolon at its end
   */
  static Optional<String> fault(String text) {
    return new QueryText(text).fault();
  }

  /** What of a query for H2 reaches files, or spells names so that nobody sees it. */
  static Optional<String> outside(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return OUTSIDE.stream()
        .filter(upper::contains)
        .findFirst()
        .map(
            word ->
                "a project's query may not hold "
                    + word
                    + ", which reaches beyond the database; load the file into a table first");
  }

  /** The text without what is empty at its end, and without its last semicolon. */
  static String stripped(String text) {
    String stripped = text.strip();
    return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
  }

  private Optional<String> fault() {
    String first = "";
    int depth = 0;
    while (at < text.length()) {
      if (skipped()) {
        continue;
      }
      char c = text.charAt(at);
      if (Character.isLetter(c) && first.isEmpty()) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        first = text.substring(at, end).toUpperCase(Locale.ROOT);
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';') {
        return Optional.of("it holds more than one statement");
      }
      if (depth < 0) {
        return Optional.of("it closes a bracket that it did not open");
      }
      at++;
    }
    if (first.isEmpty()) {
      return Optional.of("it holds no statement");
    }
    boolean select = first.equals("SELECT") || first.equals("WITH");
    return select ? Optional.empty() : Optional.of("it begins with " + first + ", not with SELECT");
  }

  /** Goes over a comment, a text or a quoted name. */
  private boolean skipped() {
    if (text.startsWith("--", at)) {
      at = after("\n", at);
    } else if (text.startsWith("/*", at)) {
      at = after("*/", at + 2);
    } else if ("'\"`".indexOf(text.charAt(at)) >= 0) {
      at = after(text.substring(at, at + 1), at + 1);
    } else if (text.charAt(at) == '[') {
      at = after("]", at);
    } else {
      return false;
    }
    return true;
  }

  private int after(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }
}
