package org.centreline.csv.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /** The name that takes the fewest changes of a letter, where a third of the letters will do. */
  public static Optional<String> to(String typed, List<String> names) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    Optional<String> nearest = Optional.empty();
    int allowed = Math.max(1, typed.length() / 3);
    int fewest = allowed + 1;
    for (String name : names) {
      String candidate = name.toLowerCase(Locale.ROOT);
      boolean contained = candidate.length() > 2 && wanted.contains(candidate);
      boolean contains = wanted.length() > 2 && candidate.contains(wanted);
      int changes = changes(wanted, candidate);
      if (contained || contains) {
        changes = Math.min(changes, allowed);
      }
      if (changes < fewest && changes < Math.max(wanted.length(), candidate.length())) {
        nearest = Optional.of(name);
        fewest = changes;
      }
    }
    return nearest;
  }

  /** Letters put in, taken out, replaced or swapped with their neighbour. */
  private static int changes(String a, String b) {
    if (Math.max(a.length(), b.length()) > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[][] changes = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        changes[i][j] = i == 0 ? j : j == 0 ? i : cheapest(changes, a, b, i, j);
      }
    }
    return changes[a.length()][b.length()];
  }

  private static int cheapest(int[][] changes, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(changes[i - 1][j], changes[i][j - 1]) + 1;
    best = Math.min(best, changes[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, changes[i - 2][j - 2] + 1) : best;
  }
}
