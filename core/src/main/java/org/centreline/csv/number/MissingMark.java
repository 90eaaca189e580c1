package org.centreline.csv.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.text.Cells;

/** The ways in which a cell says that it has no number. */
public enum MissingMark {
  EMPTY("empty"),
  SUPPRESSED("suppressed"),
  NOT_AVAILABLE("not available"),
  NOT_APPLICABLE("not applicable");

  /** In lower case. The letters and signs are those of official statistics. */
  private static final Map<String, MissingMark> MARKS =
      Map.ofEntries(
          Map.entry("*", SUPPRESSED),
          Map.entry("**", SUPPRESSED),
          Map.entry("c", SUPPRESSED),
          Map.entry("[c]", SUPPRESSED),
          Map.entry("suppressed", SUPPRESSED),
          Map.entry("-", NOT_AVAILABLE),
          Map.entry("\u2013", NOT_AVAILABLE),
          Map.entry("\u2014", NOT_AVAILABLE),
          Map.entry(":", NOT_AVAILABLE),
          Map.entry("..", NOT_AVAILABLE),
          Map.entry("null", NOT_AVAILABLE),
          Map.entry("na", NOT_AVAILABLE),
          Map.entry("nan", NOT_AVAILABLE),
          Map.entry("#n/a", NOT_AVAILABLE),
          Map.entry("[x]", NOT_AVAILABLE),
          Map.entry("not available", NOT_AVAILABLE),
          Map.entry("n/a", NOT_APPLICABLE),
          Map.entry("[z]", NOT_APPLICABLE),
          Map.entry("not applicable", NOT_APPLICABLE));

  private static final int LONGEST = 14;

  private final String words;

  MissingMark(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** What a trimmed cell says, if it is one of these. */
  public static Optional<MissingMark> of(String cell) {
    if (cell.isEmpty()) {
      return Optional.of(EMPTY);
    }
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    MissingMark mark = MARKS.get(cell.toLowerCase(Locale.ROOT));
    return isBelow(cell) || isRange(cell) ? Optional.of(SUPPRESSED) : Optional.ofNullable(mark);
  }

  /** Whether a cell is nothing or a mark such as NA; not one that hides a number. */
  public static boolean isMere(String cell) {
    Optional<MissingMark> mark = of(cell);
    return mark.isPresent() && mark.get() != SUPPRESSED;
  }

  /**
   * Whether a text that hides a number among numbers may name something among words, such as a ward
   * called C or an age band.
   */
  public boolean mayBeLabel(String cell) {
    char first = cell.isEmpty() ? '*' : cell.charAt(0);
    return this == SUPPRESSED && first != '*' && first != '[' && cell.length() < 8;
  }

  /** Such as {@code <5}. */
  private static boolean isBelow(String cell) {
    return cell.charAt(0) == '<' && number(Cells.trim(cell.substring(1))) >= 0;
  }

  /** Such as {@code 1-7}: small numbers, the second greater. */
  private static boolean isRange(String cell) {
    int dash = Math.max(cell.indexOf('-'), cell.indexOf('\u2013'));
    if (dash < 1) {
      return false;
    }
    int low = number(Cells.trim(cell.substring(0, dash)));
    int high = number(Cells.trim(cell.substring(dash + 1)));
    return low >= 0 && low < high;
  }

  /** A whole number of one or two digits, else -1. */
  private static int number(String text) {
    int number = text.isEmpty() || text.length() > 2 ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      int digit = text.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
    }
    return number;
  }
}
