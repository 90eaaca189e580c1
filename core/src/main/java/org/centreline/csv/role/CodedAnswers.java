package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.number.Answers;

/**
 * The numbers that a heading explains, as in {@code Consent (1=Yes, 2=No)}: no numbers to be added
 * up.
 *
 * @param meanings by code what it means, as the heading says
 * @param areCodes whether the column holds nothing else
 */
record CodedAnswers(Map<String, String> meanings, boolean areCodes) {

  private static final String BETWEEN = "=:-–";

  /** Words that follow one another end here. */
  private static final String ENDS = ",;/()[]|";

  private static final int FEWEST = 2;

  CodedAnswers {
    // In their order: of two codes for yes the first is taken, in every run alike.
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  static CodedAnswers of(ColumnSample column) {
    Map<String, String> meanings = meanings(column.name());
    boolean told = meanings.size() >= FEWEST;
    return new CodedAnswers(meanings, told && meanings.keySet().containsAll(column.texts()));
  }

  /** Which code counts, where two of them mean such as yes and no; others mean neither. */
  Optional<Answers> answers() {
    List<String> codes = List.copyOf(meanings.keySet());
    for (int i = 0; areCodes && i < codes.size(); i++) {
      for (int k = i + 1; k < codes.size(); k++) {
        String first = Answers.word(meanings.get(codes.get(i)));
        String second = Answers.word(meanings.get(codes.get(k)));
        Optional<Answers> pair =
            first.equals(second) ? Optional.empty() : Answers.of(Map.of(first, 1, second, 1));
        if (pair.isPresent()) {
          boolean turned = pair.get().yes().equals(second);
          Set<String> rest = new HashSet<>(codes);
          rest.removeAll(List.of(codes.get(i), codes.get(k)));
          return Optional.of(
              new Answers(codes.get(turned ? k : i), codes.get(turned ? i : k), rest));
        }
      }
    }
    return Optional.empty();
  }

  /** Each digit that stands by itself before a sign and a word. */
  private static Map<String, String> meanings(String name) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String part : parts(name)) {
      int at = 1;
      while (at < part.length() && part.charAt(at) == ' ') {
        at++;
      }
      boolean coded =
          at + 1 < part.length()
              && Character.isDigit(part.charAt(0))
              && BETWEEN.indexOf(part.charAt(at)) >= 0;
      String word = coded ? part.substring(at + 1).strip() : "";
      if (!word.isEmpty() && word.chars().noneMatch(Character::isDigit)) {
        found.put(part.substring(0, 1), word);
      }
    }
    return found;
  }

  /** What stands between brackets and commas; a blank before a digit ends a part too. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean code = Character.isDigit(c) && i > 0 && name.charAt(i - 1) == ' ';
      if (code || ENDS.indexOf(c) >= 0) {
        parts.add(part.toString().strip());
        part.setLength(0);
      }
      part.append(ENDS.indexOf(c) >= 0 ? ' ' : c);
    }
    parts.add(part.toString().strip());
    return parts.stream().filter(text -> !text.isEmpty()).toList();
  }
}
