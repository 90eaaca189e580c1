package org.centreline.plot.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A distance between calendar ticks.
 *
 * @param unit what is counted
 * @param count how many of them
 */
record CalendarStep(Unit unit, int count) {

  /** What a step counts. */
  enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /** Written out, because Java's own short names change from one release to the next. */
  private static final List<String> NAMES =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final int MONTHS = 12;
  private static final int WEEK = 7;

  /** The steps that people count in, finest first. */
  static final List<CalendarStep> ALL =
      List.of(
          new CalendarStep(Unit.DAY, 1),
          new CalendarStep(Unit.DAY, 2),
          new CalendarStep(Unit.DAY, WEEK),
          new CalendarStep(Unit.DAY, 2 * WEEK),
          new CalendarStep(Unit.MONTH, 1),
          new CalendarStep(Unit.MONTH, 3),
          new CalendarStep(Unit.MONTH, 6),
          new CalendarStep(Unit.YEAR, 1),
          new CalendarStep(Unit.YEAR, 2),
          new CalendarStep(Unit.YEAR, 5),
          new CalendarStep(Unit.YEAR, 10),
          new CalendarStep(Unit.YEAR, 20),
          new CalendarStep(Unit.YEAR, 50),
          new CalendarStep(Unit.YEAR, 100),
          new CalendarStep(Unit.YEAR, 500));

  /** What a tick at a date says. */
  String label(LocalDate date) {
    String month = NAMES.get(date.getMonthValue() - 1);
    return switch (unit) {
      case DAY -> date.getDayOfMonth() + " " + month;
      case MONTH -> month;
      case YEAR -> Integer.toString(date.getYear());
    };
  }

  /** What the row below says: the year, unless the label is one. */
  String year(LocalDate date) {
    return unit == Unit.YEAR ? "" : Integer.toString(date.getYear());
  }

  /**
   * The dates of the ticks, both ends included.
   *
   * @param first where day steps begin, so that weeks fall on its weekday
   * @param last the last date allowed
   * @param mark on which months and years are marked
   */
  List<LocalDate> dates(LocalDate first, LocalDate last, Mark mark) {
    return switch (unit) {
      case DAY -> days(first, last);
      case MONTH -> months(first, last, new Turns(count, mark));
      case YEAR -> months(first, last, new Turns(MONTHS * count, mark));
    };
  }

  private List<LocalDate> days(LocalDate first, LocalDate last) {
    List<LocalDate> dates = new ArrayList<>();
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(count)) {
      dates.add(date);
    }
    return dates;
  }

  /**
   * The day on which months and years are marked.
   *
   * @param monthsAfter how many months after January a round begins
   * @param day of the month, 1 to 31; 31 is the last day
   */
  record Mark(int monthsAfter, int day) {}

  /** Rounds of some months, counted from the year 0. */
  private record Turns(int months, Mark mark) {

    LocalDate on(long turn) {
      LocalDate month = LocalDate.of(0, 1, 1).plusMonths(turn * months + mark.monthsAfter());
      return month.withDayOfMonth(Math.min(mark.day(), month.lengthOfMonth()));
    }
  }

  private static List<LocalDate> months(LocalDate first, LocalDate last, Turns turns) {
    long months = (long) first.getYear() * MONTHS + first.getMonthValue() - 1;
    long turn = Math.floorDiv(months - turns.mark().monthsAfter(), turns.months());
    List<LocalDate> dates = new ArrayList<>();
    for (LocalDate date = turns.on(turn); !date.isAfter(last); date = turns.on(turn)) {
      if (!date.isBefore(first)) {
        dates.add(date);
      }
      turn++;
    }
    return dates;
  }
}
