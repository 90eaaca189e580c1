package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.series.Calendar;
import org.centreline.series.Rhythm;

/**
 * When rows fall due, as their days tell: once a year, quarter or month, or on some days of the
 * week; and how sure it is that one was due.
 *
 * @param unit what a row stands for: a year, quarter, month or week, or a day
 * @param weekdays of the seven days from Monday, those on which rows fall; all for longer units
 * @param steps how far, in due days, each row is from the one before, ascending
 */
record DueDays(Rhythm unit, List<Boolean> weekdays, List<Long> steps) {

  private static final List<Rhythm> LONGER =
      List.of(Rhythm.YEAR, Rhythm.HALF_YEAR, Rhythm.QUARTER, Rhythm.MONTH);
  private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

  /** Fewer days don't tell a rhythm. */
  private static final int FEWEST = 3;

  /** Fewer days don't tell on which days of the week there are none. */
  private static final int FORTNIGHT = 14;

  /** Fewer steps without a rhythm don't tell how long a silence may be. */
  private static final int FEWEST_STEPS = 20;

  /** Fewer steps of the same length beyond the next due day are no rhythm. */
  private static final int FEWEST_LONGER = 6;

  /** A silence this seldom is no silence: the rows end, or have not begun. */
  private static final double SELDOM = 0.01;

  DueDays {
    weekdays = List.copyOf(weekdays);
    steps = List.copyOf(steps);
  }

  /**
   * The rhythm of days.
   *
   * @param days ascending, none twice
   */
  static DueDays of(List<LocalDate> days) {
    return LONGER.stream()
        .filter(unit -> days.size() >= FEWEST && areApart(unit, days))
        .map(unit -> of(unit, all(), days))
        .filter(DueDays::isRegular)
        .findFirst()
        .orElseGet(() -> ofWeekdays(days));
  }

  /** Whether no two days lie in one period. */
  private static boolean areApart(Rhythm unit, List<LocalDate> days) {
    for (int i = 1; i < days.size(); i++) {
      if (unit.period(days.get(i)) == unit.period(days.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static DueDays ofWeekdays(List<LocalDate> days) {
    int[] counts = new int[7];
    days.forEach(day -> counts[day.getDayOfWeek().ordinal()]++);
    int most = Arrays.stream(counts).max().orElse(0);
    Rhythm found = Calendar.rhythmOf(days);
    boolean told = days.size() >= FORTNIGHT || found == Rhythm.WEEK || found == Rhythm.WEEKDAY;
    List<Boolean> weekdays =
        told ? Arrays.stream(counts).mapToObj(count -> 2 * count >= most).toList() : all();
    boolean weekly = weekdays.stream().filter(due -> due).count() == 1;
    return of(weekly ? Rhythm.WEEK : Rhythm.DAY, weekdays, days);
  }

  private static List<Boolean> all() {
    return Stream.generate(() -> true).limit(7).toList();
  }

  private static DueDays of(Rhythm unit, List<Boolean> weekdays, List<LocalDate> days) {
    DueDays none = new DueDays(unit, weekdays, List.of());
    List<Long> steps =
        Stream.iterate(1, i -> i < days.size(), i -> i + 1)
            .map(i -> none.between(days.get(i - 1), days.get(i)))
            .sorted()
            .toList();
    return new DueDays(unit, weekdays, steps);
  }

  /** How many rows fall due after one day, up to and on another one. */
  long between(LocalDate after, LocalDate to) {
    return number(to) - number(after);
  }

  /** How many due days there are up to and on a day, counted from about 1970. */
  private long number(LocalDate day) {
    if (LONGER.contains(unit)) {
      return unit.period(day);
    }
    long days = day.toEpochDay() - MONDAY.toEpochDay();
    int weekday = Math.floorMod(days, 7);
    long within = 0;
    long each = 0;
    for (int i = 0; i < 7; i++) {
      int due = weekdays.get(i) ? 1 : 0;
      each += due;
      within += i <= weekday ? due : 0;
    }
    return each * Math.floorDiv(days, 7) + within;
  }

  /** Whether a row stands for more than a day. */
  boolean areLonger() {
    return unit != Rhythm.DAY;
  }

  /** Whether rows fell due after the last one, by the end of a period. */
  boolean lacksAfter(LocalDate last, LocalDate ends) {
    return lacks(between(last, ends));
  }

  /** Whether rows fell due from the beginning of a period on, before the first one. */
  boolean lacksBefore(LocalDate begins, LocalDate first) {
    return lacks(between(begins.minusDays(1), first) - 1);
  }

  /**
   * Whether so many due days in a row would hardly be without a row by chance. In a rhythm each row
   * is absent as often as steps go beyond the next; without one, silences are as long as those
   * seen.
   */
  private boolean lacks(long absent) {
    if (absent <= 0 || steps.size() < FEWEST - 1) {
      return false;
    }
    if (isRegular()) {
      return StrictMath.pow(1 - next(), absent / interval()) < SELDOM;
    }
    long longer = steps.stream().filter(step -> step > absent).count();
    return steps.size() >= FEWEST_STEPS && longer < SELDOM * steps.size();
  }

  /** Whether more than half of the steps go as far as the one in the middle. */
  boolean isRegular() {
    long interval = interval();
    long same = steps.stream().filter(step -> Math.max(1, step) == interval).count();
    return 2 * same > steps.size() && (interval == 1 || steps.size() >= FEWEST_LONGER);
  }

  /** How far rows are apart, mostly: 2 of a clinic each other week. */
  private long interval() {
    return Math.max(1, steps.get(steps.size() / 2));
  }

  /** The share of the steps that go no farther than that. */
  private double next() {
    long next = steps.stream().filter(step -> step <= interval()).count();
    return (double) next / steps.size();
  }
}
