package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells names that speak of all sites together, such as Total, All wards or England. */
public final class TotalNames {

  private static final String BETWEEN = " / ";

  /** So much of a word is alike in its singular and its plural. */
  private static final int STEM = 4;

  private final HeadingVocabulary words = HeadingVocabulary.standard();

  private TotalNames() {}

  /**
   * The positions of the names of totals. Countries side by side are sites like others.
   *
   * @param names all that stand side by side
   */
  public static Set<Integer> among(List<String> names) {
    TotalNames look = new TotalNames();
    Set<Integer> totals = new TreeSet<>();
    Set<Integer> nations = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      for (String part : names.get(i).split(BETWEEN, -1)) {
        Heading name = Heading.of(part);
        if (look.isTotal(name)) {
          totals.add(i);
        } else if (look.isNation(name)) {
          nations.add(i);
        }
      }
    }
    if (nations.size() == 1 || 2 * nations.size() < names.size()) {
      totals.addAll(nations);
    }
    return totals;
  }

  /** Whether a word for all is among the words of a text, such as "Q1 2024 total". */
  static boolean speaksOf(String text) {
    HeadingVocabulary words = HeadingVocabulary.standard();
    return parts(Heading.of(text)).stream()
        .anyMatch(word -> words.isAll(Heading.of(word), "total-name"));
  }

  /** Whether a text is nothing but words for all, or for a mean, such as Total or Average. */
  static boolean isOne(String text) {
    Heading name = Heading.of(text);
    return new TotalNames().isTotal(name)
        || parts(name).stream()
            .allMatch(word -> HeadingVocabulary.standard().isAll(Heading.of(word), "averaged"));
  }

  /** Nothing but a word for a place, such as Trust or Hospital: it may be all of its wards. */
  static boolean isBarePlace(String text) {
    TotalNames look = new TotalNames();
    return parts(Heading.of(text)).stream()
        .allMatch(word -> look.isPlace(word) || look.words.isAll(Heading.of(word), "total-of"));
  }

  /** Nothing but words for all, and for what there is all of. */
  private boolean isTotal(Heading name) {
    boolean total = false;
    for (String word : parts(name)) {
      boolean all = words.isAll(Heading.of(word), "total-name");
      if (!all && !words.isAll(Heading.of(word), "total-of") && !isPlace(word)) {
        return false;
      }
      total |= all;
    }
    return total;
  }

  /** A country, or the mean of one; the National Hospital is none. */
  private boolean isNation(Heading name) {
    List<String> rest = new ArrayList<>();
    for (String word : parts(name)) {
      if (!words.isAll(Heading.of(word), "total-of") || words.isAll(Heading.of(word), "nation")) {
        rest.add(word);
      }
    }
    return words.isAll(Heading.of(String.join(" ", rest)), "nation");
  }

  private static List<String> parts(Heading name) {
    return List.of(name.words().strip().split(" "));
  }

  private boolean isPlace(String word) {
    for (String place : words.phrases("group")) {
      int stem = Math.max(STEM, place.length() - 1);
      boolean near = Math.abs(place.length() - word.length()) <= 3 && word.length() >= stem;
      if (near && place.length() >= STEM && word.startsWith(place.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }
}
