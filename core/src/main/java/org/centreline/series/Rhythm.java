package org.centreline.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often a subgroup falls due. */
public enum Rhythm {
  DAY("day"),
  WEEKDAY("weekday"),
  WEEK("week"),
  MONTH("month"),
  QUARTER("quarter"),
  HALF_YEAR("half-year"),
  YEAR("year"),
  IRREGULAR("irregular");

  private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

  private final String word;

  Rhythm(String word) {
    this.word = word;
  }

  /** The word that people read. */
  public String word() {
    return word;
  }

  /**
   * The number of the period that holds a date, counted from about 1970; two dates share a period
   * where the numbers are equal, and neighbouring periods have neighbouring numbers. For {@link
   * #IRREGULAR} each day is a period. A Saturday or Sunday counts with the Friday before under
   * {@link #WEEKDAY}; a {@link #WEEK} runs Monday to Sunday.
   */
  public long period(LocalDate date) {
    long days = ChronoUnit.DAYS.between(MONDAY, date);
    return switch (this) {
      case DAY, IRREGULAR -> days;
      case WEEKDAY -> 5 * Math.floorDiv(days, 7) + Math.min(4, Math.floorMod(days, 7));
      case WEEK -> Math.floorDiv(days, 7);
      case MONTH -> months(date);
      case QUARTER -> Math.floorDiv(months(date), 3);
      case HALF_YEAR -> Math.floorDiv(months(date), 6);
      case YEAR -> date.getYear();
    };
  }

  /** The same day of the period {@code steps} later: the last day of a month stays the last. */
  public LocalDate later(LocalDate date, long steps) {
    boolean last = date.getDayOfMonth() == date.lengthOfMonth();
    return later(date, steps, last ? 31 : date.getDayOfMonth());
  }

  /**
   * The day that falls due {@code steps} periods after a date.
   *
   * @param steps 0 or more
   * @param day the day of the month for periods of whole months, the last one where a month is
   *     shorter; other periods do not look at it
   */
  public LocalDate later(LocalDate date, long steps, int day) {
    return switch (this) {
      case DAY, IRREGULAR -> date.plusDays(steps);
      case WEEKDAY -> weekday(date, steps);
      case WEEK -> date.plusWeeks(steps);
      case MONTH -> onDay(date.plusMonths(steps), day);
      case QUARTER -> onDay(date.plusMonths(3 * steps), day);
      case HALF_YEAR -> onDay(date.plusMonths(6 * steps), day);
      case YEAR -> onDay(date.plusMonths(12 * steps), day);
    };
  }

  private static long months(LocalDate date) {
    return 12L * (date.getYear() - 1970) + date.getMonthValue() - 1;
  }

  private static LocalDate onDay(LocalDate date, int day) {
    return date.withDayOfMonth(Math.min(day, date.lengthOfMonth()));
  }

  private static LocalDate weekday(LocalDate date, long steps) {
    LocalDate day = date;
    for (long left = steps; left > 0; left--) {
      day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }
    return day;
  }
}
