package org.centreline.series;

import java.time.LocalDate;
import java.util.List;

/** Finds the rhythm of dates. */
public final class Calendar {

  private static final List<Rhythm> COARSEST_FIRST =
      List.of(
          Rhythm.YEAR,
          Rhythm.HALF_YEAR,
          Rhythm.QUARTER,
          Rhythm.MONTH,
          Rhythm.WEEK,
          Rhythm.WEEKDAY,
          Rhythm.DAY);

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
    int day = latestDay(dates);
    LocalDate before = dates.get(0);
    boolean fits = before.equals(rhythm.later(before, 0, day));
    int next = 0;
    for (int i = 1; i < dates.size() && fits; i++) {
      LocalDate date = dates.get(i);
      long steps = rhythm.period(date) - rhythm.period(before);
      fits = steps > 0 && date.equals(rhythm.later(before, steps, day));
      next += steps == 1 ? 1 : 0;
      before = date;
    }
    return fits && 2 * next > dates.size() - 1;
  }

  /** The day of the month on which dates of whole months fall, where the month is long enough. */
  public static int latestDay(List<LocalDate> dates) {
    int latest = 1;
    for (LocalDate date : dates) {
      latest = Math.max(latest, date.getDayOfMonth());
    }
    return latest;
  }
}
