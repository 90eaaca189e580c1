package org.centreline.cli.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at a query of a user's own file, which is to be one SELECT. */
final class QueryText {

  private static final List<String> OUTSIDE =
      List.of("CSVREAD", "FILE_READ", "CSVWRITE", "FILE_WRITE", "LINK_SCHEMA", "U&\"");

  private static final int LARGEST = 1 << 20;

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

  /**
   * The text of a file without what {@link #stripped} takes away; what is larger than any SELECT,
   * such as a device that never ends, is not read on and no text.
   */
  static Optional<String> read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? Optional.empty()
          : Optional.of(stripped(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    }
  }

  /** What is wrong with a text that was read; empty where it is one SELECT. */
  static Optional<String> fault(Optional<String> read) {
    return read.isEmpty()
        ? Optional.of("it is larger than " + LARGEST / (1 << 20) + " MB, which no SELECT is")
        : fault(read.get());
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
