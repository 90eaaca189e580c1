package org.centreline.project.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether words hold no number that is none, and no slip of the pen. */
final class Clean {

  private Clean() {}

  /** Adds what is found in what is said. */
  static void of(String said, List<String> found) {
    String lower = " " + said.toLowerCase(Locale.ROOT);
    for (String word : Set.of("nan", "infinity", "null", "-0 ", "-0.0 ", "%%", "  ", "..", " ,")) {
      check(found, !lower.contains(word), "'" + word + "' in: " + said);
    }
    check(found, !lower.matches(".*\\b[0-9]{1,3}(,[0-9]{3})+%.*"), "thousands of %: " + said);
    check(
        found,
        !lower.matches(".*[^0-9.,]1 (points|months|weeks|quarters)\\b.*"),
        "one of many: " + said);
    check(
        found,
        !lower.matches(".*\\b(none|no bound)( days)? (lower|higher|to [0-9]|against|fewer).*"),
        said);
  }

  private static void check(List<String> found, boolean holds, String problem) {
    if (!holds) {
      found.add(problem);
    }
  }
}
