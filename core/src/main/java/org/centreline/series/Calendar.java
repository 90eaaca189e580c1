package org.centreline.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Finds the rhythm of dates. */
public final class Calendar {

  private static final List<Rhythm> COARSEST_FIRST =
      List.of(Rhythm.YEAR, Rhythm.QUARTER, Rhythm.MONTH, Rhythm.WEEK, Rhythm.WEEKDAY, Rhythm.DAY);

  private Calendar() {}

  /**
   * The coarsest rhythm that puts at most one date in a period, on the same day of each, with more
   * than half the steps going to the very next period; irregular where there is none or fewer than
   * three dates.
   *
   * @param dates ascending, no two equal
   */
  public static Rhythm rhythmOf(List<LocalDate> dates) {
    if (dates.size() < 3) {
      return Rhythm.IRREGULAR;
    }
    return COARSEST_FIRST.stream()
        .filter(rhythm -> fits(rhythm, dates))
        .findFirst()
        .orElse(Rhythm.IRREGULAR);
  }

  private static boolean fits(Rhythm rhythm, List<LocalDate> dates) {
    int next = 0;
    for (int i = 1; i < dates.size(); i++) {
      LocalDate before = dates.get(i - 1);
      long steps = rhythm.period(dates.get(i)) - rhythm.period(before);
      if (steps < 1 || !rightDay(rhythm, dates.get(i), rhythm.later(before, steps))) {
        return false;
      }
      next += steps == 1 ? 1 : 0;
    }
    return 2 * next > dates.size() - 1;
  }

  /** Months may be dated by any fixed day, the last one (28 to 31) included. */
  private static boolean rightDay(Rhythm rhythm, LocalDate date, LocalDate expected) {
    if (rhythm == Rhythm.WEEKDAY || rhythm == Rhythm.DAY || rhythm == Rhythm.WEEK) {
      return date.equals(expected);
    }
    boolean sameMonth = ChronoUnit.MONTHS.between(month(expected), month(date)) == 0;
    boolean bothLast = isLast(date) && expected.getDayOfMonth() >= 28;
    return sameMonth && (date.equals(expected) || bothLast);
  }

  private static LocalDate month(LocalDate date) {
    return date.withDayOfMonth(1);
  }

  private static boolean isLast(LocalDate date) {
    return date.getDayOfMonth() == date.lengthOfMonth();
  }
}
