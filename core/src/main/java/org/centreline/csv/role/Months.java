package org.centreline.csv.role;

import java.util.List;
import java.util.Locale;

/** Tells names of months that stand without their year. */
final class Months {

  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Months() {}

  static boolean are(List<String> texts) {
    for (String text : texts) {
      String word = text.toLowerCase(Locale.ROOT);
      if (word.length() < 3 || !NAMES.contains(word.substring(0, 3))) {
        return false;
      }
    }
    return !texts.isEmpty() && texts.size() <= 24;
  }
}
