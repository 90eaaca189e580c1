package org.centreline.csv.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;

/**
 * Tells of dates that are the first day of a month in one place and the last in another.
 *
 * <p>Midnight by local time, written in universal time, lies on the day before while the clocks are
 * forward. So the first date after the change, such as 1 April, falls into the month of the one
 * before it, such as 1 March; no other habit does so in just these months.
 */
final class MonthEnds {

  /** When clocks go forward, north and south of the equator. */
  private static final Set<Month> FORWARD =
      EnumSet.of(Month.MARCH, Month.APRIL, Month.SEPTEMBER, Month.OCTOBER);

  private MonthEnds() {}

  static void note(long[] days, FileFindings findings) {
    List<LocalDate> dates = LongStream.of(days).sorted().mapToObj(LocalDate::ofEpochDay).toList();
    long firsts = dates.stream().filter(MonthEnds::isFirst).count();
    boolean ends = dates.stream().allMatch(date -> isFirst(date) || isLast(date));
    if (dates.size() < 3 || !ends || firsts == 0 || firsts == dates.size()) {
      return;
    }
    if (isByClocks(dates)) {
      findings.note(
          Code.SUMMER_TIME,
          "some dates are the first day of a month, others the last: check whether the clocks' "
              + "change moved them by a day");
    } else {
      findings.note(Code.MONTH_ENDS, habit(dates));
    }
  }

  private static String habit(List<LocalDate> dates) {
    boolean first = isFirst(dates.get(0));
    LocalDate other =
        dates.stream().filter(date -> isFirst(date) != first).findFirst().orElseThrow();
    return "the dates are the "
        + (first ? "first" : "last")
        + " day of a month up to the one before "
        + other
        + ", which is a "
        + (first ? "last" : "first")
        + " one: check that each lies in the month that it is meant for; "
        + Matter.EVERY
        + " month names each by its month";
  }

  private static boolean isByClocks(List<LocalDate> dates) {
    Set<YearMonth> seen = new HashSet<>();
    List<Month> twice =
        dates.stream()
            .map(YearMonth::from)
            .filter(month -> !seen.add(month))
            .map(YearMonth::getMonth)
            .toList();
    return !twice.isEmpty() && FORWARD.containsAll(twice);
  }

  private static boolean isFirst(LocalDate date) {
    return date.getDayOfMonth() == 1;
  }

  private static boolean isLast(LocalDate date) {
    return date.getDayOfMonth() == date.lengthOfMonth();
  }
}
