package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.centreline.csv.text.HeadingWords;

/** The words by which headings of several languages tell what a column is. */
final class HeadingVocabulary {

  private static final HeadingVocabulary STANDARD = new HeadingVocabulary();

  private final Map<String, String> lines =
      HeadingWords.lists(HeadingVocabulary.class, "heading-words.txt");
  private final Map<String, List<Phrase>> phrases = new ConcurrentHashMap<>();

  /**
   * Words as a heading may hold them.
   *
   * @param text as they stand in the file; a star stands for any letters before
   * @param spaced with the spaces between which a heading has them, put there once for all
   */
  private record Phrase(String text, String spaced) {

    static Phrase of(String text) {
      return new Phrase(text, text.startsWith("*") ? text.substring(1) + " " : " " + text + " ");
    }
  }

  private HeadingVocabulary() {}

  /** The words that come with the program. */
  static HeadingVocabulary standard() {
    return STANDARD;
  }

  /** All words of a kind. */
  List<String> phrases(String kind) {
    return of(kind).stream().map(Phrase::text).toList();
  }

  /** Taken apart when first asked for: most headings need few of the kinds. */
  private List<Phrase> of(String kind) {
    List<Phrase> known = phrases.get(kind);
    return known == null ? apart(kind) : known;
  }

  private List<Phrase> apart(String kind) {
    List<Phrase> found = new ArrayList<>();
    for (String phrase : lines.get(kind).split(";")) {
      found.add(Phrase.of(phrase.strip()));
    }
    phrases.put(kind, found);
    return found;
  }

  /** The first words of a kind that a heading holds. */
  Optional<String> in(Heading heading, String kind) {
    for (Phrase phrase : of(kind)) {
      if (heading.holds(phrase.spaced())) {
        return Optional.of(phrase.text());
      }
    }
    return Optional.empty();
  }

  /** Whether the heading is nothing but words of a kind. */
  boolean isAll(Heading heading, String kind) {
    for (Phrase phrase : of(kind)) {
      if (heading.isJust(phrase.spaced())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the heading ends with words of a kind. */
  boolean ends(Heading heading, String kind) {
    for (Phrase phrase : of(kind)) {
      if (heading.endsIn(phrase.spaced())) {
        return true;
      }
    }
    return false;
  }
}
