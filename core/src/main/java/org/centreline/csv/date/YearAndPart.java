package org.centreline.csv.date;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateCells.Unit;

/**
 * A year and the number of a week or a quarter of it in one cell, written as a year and a month
 * are: {@code 202405}, {@code 2024-05} or {@code 05/2024}. The heading of the column tells them
 * apart.
 *
 * @param year the year
 * @param number the number, from 1
 */
record YearAndPart(int year, int number) {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2099;

  /** A week more than any year has, so that it is told. */
  private static final int MOST_WEEKS = 54;

  /** What a cell says; empty where it is not written so. */
  static Optional<YearAndPart> of(String cell) {
    Optional<DateTokens> read = DateTokens.of(cell).filter(DateTokens::isEven);
    if (read.isEmpty() || read.get().isFiscal()) {
      return Optional.empty();
    }
    DateTokens t = read.get();
    Optional<YearAndPart> found =
        switch (t.kinds()) {
          case "S" -> Optional.of(new YearAndPart(t.number(0) / 10, t.number(0) % 10));
          case "6" -> Optional.of(new YearAndPart(t.number(0) / 100, t.number(0) % 100));
          case "YN" -> Optional.of(new YearAndPart(t.number(0), t.number(1)));
          case "NY" -> Optional.of(new YearAndPart(t.number(1), t.number(0)));
          default -> Optional.empty();
        };
    return found.filter(
        one -> one.year >= FIRST_YEAR && one.year <= LAST_YEAR && one.number <= MOST_WEEKS);
  }

  /**
   * Whether the cells of a column are such weeks or quarters, as its heading says. Months that
   * begin a quarter are none: one of them at least is no 1 or 4.
   */
  static boolean are(List<String> texts, Unit unit) {
    int found = 0;
    boolean telling = false;
    for (String text : texts) {
      Optional<YearAndPart> read = of(text);
      int number = read.map(YearAndPart::number).orElse(1);
      if (unit == Unit.QUARTER && (number < 1 || number > 4)) {
        return false;
      }
      // Five digits alone may be how many came in a week.
      telling |= unit == Unit.WEEK ? text.length() > 5 : number == 2 || number == 3;
      found += read.isPresent() ? 1 : 0;
    }
    return telling && 10 * found >= 9 * texts.size();
  }
}
