package org.centreline.csv.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a column of words is. */
final class TextRoles {

  /** Two words that answer a question, the one that counts first. */
  private static final List<List<String>> ANSWERS =
      List.of(
          List.of("yes", "no"),
          List.of("y", "n"),
          List.of("true", "false"),
          List.of("t", "f"),
          List.of("met", "not met"),
          List.of("done", "not done"),
          List.of("complete", "incomplete"),
          List.of("completed", "not completed"),
          List.of("compliant", "not compliant"),
          List.of("compliant", "non-compliant"),
          List.of("pass", "fail"),
          List.of("passed", "failed"),
          List.of("achieved", "not achieved"),
          List.of("present", "absent"),
          List.of("ja", "nein"),
          List.of("ja", "nee"),
          List.of("ja", "nej"),
          List.of("ja", "nei"),
          List.of("j", "n"),
          List.of("oui", "non"),
          List.of("o", "n"),
          List.of("sí", "no"),
          List.of("si", "no"),
          List.of("sì", "no"),
          List.of("s", "n"),
          List.of("sim", "não"),
          List.of("sim", "nao"),
          List.of("wahr", "falsch"),
          List.of("vrai", "faux"),
          List.of("verdadero", "falso"),
          List.of("waar", "onwaar"),
          List.of("vero", "falso"),
          List.of("erfüllt", "nicht erfüllt"),
          List.of("conforme", "non conforme"),
          List.of("cumple", "no cumple"),
          List.of("ie", "nage"),
          List.of("ydw", "nac ydw"),
          List.of("✓", "✗"),
          List.of("tak", "nie"));

  /** A third word of so many rows is a slip of the pen, and is named when the column is read. */
  private static final int SLIP = 50;

  private static final int FEWEST = 3;
  private static final int LONG = 25;
  private static final int FEW_GROUPS = 60;

  private final HeadingVocabulary words = HeadingVocabulary.standard();
  private final ColumnSample column;

  TextRoles(ColumnSample column) {
    this.column = column;
  }

  /** The words that answer, the one that counts first; empty where the column holds no answers. */
  static Optional<List<String>> answers(Set<String> texts) {
    for (List<String> pair : ANSWERS) {
      if (texts.size() == 2 && texts.containsAll(pair)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  /** The two commonest texts in lower case where the others are slips; the texts themselves. */
  private Set<String> commonest() {
    java.util.Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    for (int row = 0; row < column.rows(); row++) {
      int code = column.code(row);
      if (code >= 0) {
        counts.merge(column.texts().get(code).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    if (counts.size() > 2 && counts.size() <= 6) {
      counts.values().removeIf(count -> count * SLIP <= column.filled());
    }
    return counts.keySet();
  }

  /** Whether the two words of the column answer a question. */
  boolean isAnswer() {
    return column.different() <= 8 && answers(commonest()).isPresent();
  }

  ColumnRole role(int position) {
    if (isAnswer()) {
      return found(position, Role.ANSWER, "its cells answer yes or no");
    }
    boolean distinct = column.different() >= FEWEST && column.different() >= 0.98 * column.filled();
    boolean coded = isOneShape() && column.different() > 1;
    Heading heading = column.heading();
    boolean named =
        words.ends(heading, "id") || words.ends(heading, "ask-id") || heading.isNumbering();
    boolean placed = words.ends(heading, "group") && !named;
    if (coded && !placed && (named && 2 * column.different() > column.filled() || distinct)) {
      return found(position, Role.ID, "its cells are references of one shape, each its own");
    }
    boolean sparse = 2 * column.filled() < column.rows();
    Optional<String> note = words.in(column.heading(), "note");
    if (note.isPresent() && (distinct || sparse || meanLength() > LONG)) {
      return found(position, Role.NOTE, "its heading says '" + note.get() + "'");
    }
    Optional<String> category = words.in(column.heading(), "category");
    if (category.isPresent()) {
      return found(position, Role.CATEGORY, "its heading says '" + category.get() + "'");
    }
    Optional<String> group = words.in(column.heading(), "group");
    if (group.isPresent()) {
      return found(position, Role.GROUP, "its heading says '" + group.get() + "'");
    }
    if (meanLength() > LONG && (distinct || sparse) || sparse && column.different() > 1) {
      return found(position, Role.NOTE, "it holds free text, mostly different or mostly empty");
    }
    boolean repeats = column.different() <= FEW_GROUPS || 2 * column.different() <= column.filled();
    return repeats
        ? found(position, Role.GROUP, "its words repeat")
        : found(position, Role.NOTE, "it holds words that hardly repeat");
  }

  private ColumnRole found(int position, Role role, String evidence) {
    return new ColumnRole(column.name(), position, role, evidence);
  }

  private double meanLength() {
    long letters = 0;
    for (String text : column.texts()) {
      letters += text.length();
    }
    return letters / (double) Math.max(1, column.different());
  }

  /** Letters, then digits, the same way in every cell, such as {@code OB301}. */
  private boolean isOneShape() {
    String first = "";
    for (String text : column.texts()) {
      String shape = shape(text);
      first = first.isEmpty() ? shape : first;
      if (!shape.equals(first) || shape.indexOf('9') < 0) {
        return false;
      }
    }
    return !first.isEmpty();
  }

  /** Letters as A, runs of digits as 9, other signs as they are. */
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = shape.isEmpty() ? 0 : shape.charAt(shape.length() - 1);
      char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'A' : c;
      if (kind != '9' && kind != 'A' || kind != last) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
