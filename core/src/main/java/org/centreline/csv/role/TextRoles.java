package org.centreline.csv.role;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.number.Answers;

/** Tells what a column of words is. */
final class TextRoles {

  /** More different words answer no question. */
  private static final int MOST_WORDS = 12;

  private static final int FEWEST = 3;
  private static final int LONG = 25;
  private static final int FEW_GROUPS = 60;

  private final HeadingVocabulary words = HeadingVocabulary.standard();
  private final ColumnSample column;

  TextRoles(ColumnSample column) {
    this.column = column;
  }

  /** The two words of the column that answer a question; empty where they don't. */
  Optional<Answers> answers() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < column.different() && counts.size() <= MOST_WORDS; i++) {
      counts.merge(Answers.word(column.texts().get(i)), column.count(i), Integer::sum);
    }
    return Answers.of(counts).map(pair -> pair.as(column.texts()));
  }

  ColumnRole role(int position) {
    if (answers().isPresent()) {
      return found(position, Role.ANSWER, "its cells answer yes or no");
    }
    boolean distinct = column.different() >= FEWEST && column.different() >= 0.98 * column.filled();
    boolean coded = isOneShape() && column.different() > 1;
    Heading heading = column.heading();
    boolean named =
        words.ends(heading, "id") || words.ends(heading, "ask-id") || heading.isNumbering();
    boolean placed = words.ends(heading.coded(), "group") && !named;
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
    return true;
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
