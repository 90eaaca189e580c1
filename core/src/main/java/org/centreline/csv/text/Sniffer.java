package org.centreline.csv.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds what stands between the cells, from the first lines of a text. */
public final class Sniffer {

  /** Where two would do as well, the one less likely to stand inside a cell. */
  private static final char[] CANDIDATES = {'\t', ';', '|', ','};

  private static final int LINES = 60;

  private Sniffer() {}

  /**
   * The delimiter that cuts the most lines into the same number of cells; of several the one that
   * makes the most cells. A comma where nothing does.
   */
  public static char delimiterOf(FileText text) {
    String head = text.head();
    char best = ',';
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = head.indexOf(candidate) < 0 ? 0 : score(counts(head, candidate));
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** The delimiter that a first line such as {@code sep=;} names, for spreadsheets. */
  public static Optional<Character> declared(FileText text) {
    String head = text.head();
    boolean named =
        head.length() > 5
            && head.substring(0, 4).toLowerCase(Locale.ROOT).equals("sep=")
            && head.charAt(5) < ' '
            && cuts(head.charAt(4));
    return named ? Optional.of(head.charAt(4)) : Optional.empty();
  }

  /** Whether a sign may stand between cells: no end of a line, letter or quotation mark does. */
  private static boolean cuts(char sign) {
    return sign == '\t' || sign > ' ' && sign != '"' && !Character.isLetterOrDigit(sign);
  }

  /** How often a character stands outside quotation marks in each line that is not blank. */
  private static int[] counts(String head, char candidate) {
    int[] counts = new int[LINES];
    int used = 0;
    int here = 0;
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < head.length() && used < LINES; i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      }
      if (!quoted && (c == '\n' || c == '\r')) {
        counts[used] = here;
        used += blank ? 0 : 1;
        here = 0;
        blank = true;
      } else {
        here += !quoted && c == candidate ? 1 : 0;
        blank &= c == candidate || Cells.isSpace(c);
      }
    }
    if (!blank) {
      counts[used++] = here;
    }
    return Arrays.copyOf(counts, used);
  }

  /** The number of lines that agree on a count above 0, then that count. */
  private static long score(int[] counts) {
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    long best = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        long lines = sorted[start] == 0 ? 0 : i - start;
        best = Math.max(best, lines == 0 ? 0 : lines << 32 | sorted[start]);
        start = i;
      }
    }
    return best;
  }
}
