package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When rows fall due, and from when on their absence is no chance. */
class DueDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  /** A row in the first of some months, so many months apart: "1*20 2" is 20 steps of 1 and a 2. */
  private static List<LocalDate> months(String steps) {
    List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2001, 1, 17)));
    for (long step : lengths(steps)) {
      days.add(days.get(days.size() - 1).plusMonths(step));
    }
    return days;
  }

  private static List<LocalDate> days(String steps) {
    List<LocalDate> days = new ArrayList<>(List.of(MONDAY));
    for (long step : lengths(steps)) {
      days.add(days.get(days.size() - 1).plusDays(step));
    }
    return days;
  }

  private static List<Long> lengths(String steps) {
    List<Long> lengths = new ArrayList<>();
    for (String part : steps.split(" ")) {
      String[] times = part.split("\\*");
      int count = times.length == 1 ? 1 : Integer.parseInt(times[1]);
      lengths.addAll(Collections.nCopies(count, Long.parseLong(times[0])));
    }
    return lengths;
  }

  /**
   * A month is absent as often as steps go beyond the next one: with 1 of 21 so, one absent month
   * comes by chance in 1/21 = 4.8 of 100, two in 0.2 of 100. With 1 of 10 it is 10 of 100 and just
   * 1 of 100, which is not fewer than that; three are. Of two years' steps nothing is by chance.
   */
  @ParameterizedTest
  @CsvSource({
    "1*12, 0, false",
    "1*12, 1, true",
    "1*2, 1, true",
    "1*20 2, 1, false",
    "1*20 2, 2, true",
    "1*9 2, 1, false",
    "1*9 2, 3, true",
    // Each other month: one without a row is as it should be, two are not.
    "2*6, 1, false",
    "2*6, 2, true",
    "2*7 4, 2, false",
    "2*7 4, 4, false",
    "2*7 4, 6, true",
    // Too few of these, or as many others, are no rhythm.
    "2*5, 9, false",
    "2*5 3*5, 9, false",
    "1*5 2*5, 9, false"
  })
  void monthsAreAbsentAsOftenAsTheyWere(String steps, int absent, boolean lacks) {
    List<LocalDate> rows = months(steps);
    LocalDate last = rows.get(rows.size() - 1);
    DueDays due = DueDays.of(rows);
    assertEquals(lacks, due.lacksAfter(last, last.plusMonths(absent)), "after");
    LocalDate first = rows.get(0);
    LocalDate begins = first.minusMonths(absent).withDayOfMonth(1);
    assertEquals(lacks, due.lacksBefore(begins, first), "before");
  }

  /** Some day of each period is enough for a rhythm; two in one period are none of that length. */
  @ParameterizedTest
  @CsvSource({
    "2020-05-01 2021-02-03 2022-12-31, YEAR",
    "2020-01-01 2020-07-03 2021-06-30, HALF_YEAR",
    "2020-01-01 2020-04-03 2020-09-30, QUARTER",
    "2020-01-01 2020-02-28 2020-03-01, MONTH",
    "2020-01-01 2020-01-03 2020-01-09, DAY",
    "2020-01-06 2020-01-13 2020-01-20, WEEK",
    "2020-05-01 2021-02-03, DAY"
  })
  void whatARowStandsFor(String rows, Rhythm unit) {
    List<LocalDate> days = Arrays.stream(rows.split(" ")).map(LocalDate::parse).toList();
    DueDays due = DueDays.of(days);
    assertEquals(unit, due.unit());
    assertEquals(unit != Rhythm.DAY, due.areLonger());
  }

  /**
   * Without a rhythm silences are as long as those seen: with 25 steps the longest of 9 days, 9
   * absent days were never there; 8 were once, which is 1 of 25. Of 101 steps 1 is fewer than 1 of
   * 100, of 100 it is not. Fewer than 20 steps tell nothing.
   */
  @ParameterizedTest
  @CsvSource({
    "2*8 3*8 5*8 9, 9, true",
    "2*8 3*8 5*8 9, 8, false",
    "2*8 3*8 5*8 9, 4, false",
    "2*33 3*33 5*34 9, 8, true",
    "2*33 3*33 5*33 9, 8, false",
    "2*6 3*6 5*6 9, 9, false",
    "2*6 3*6 5*7 9, 9, true"
  })
  void withoutARhythmSilencesAreAsLongAsThoseSeen(String steps, int absent, boolean lacks) {
    List<LocalDate> rows = days(steps);
    DueDays due = DueDays.of(rows);
    assertFalse(due.isRegular(), "the longest are of 2, 3 and 5 days in turn");
    LocalDate last = rows.get(rows.size() - 1);
    assertEquals(lacks, due.lacksAfter(last, last.plusDays(absent)));
  }

  @Test
  void aSaturdayIsDueWhereHalfOfThemHaveRows() {
    List<LocalDate> weeks =
        IntStream.range(0, 28)
            .mapToObj(MONDAY::plusDays)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .toList();
    for (int saturdays = 0; saturdays <= 4; saturdays++) {
      LocalDate first = MONDAY.plusDays(7L * saturdays);
      List<LocalDate> rows =
          weeks.stream()
              .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY || day.isBefore(first))
              .toList();
      DueDays due = DueDays.of(rows);
      assertEquals(saturdays >= 2, due.weekdays().get(5), saturdays + " of 4");
      assertFalse(due.weekdays().get(6));
      assertTrue(due.weekdays().get(4));
    }
  }

  @Test
  void whichDaysHaveNoRowsIsToldByAFortnightOfThem() {
    // Mondays and Tuesdays only, the third Monday without a row.
    List<LocalDate> rows =
        IntStream.range(0, 60)
            .mapToObj(MONDAY::plusDays)
            .filter(day -> day.getDayOfWeek().getValue() < 3)
            .filter(day -> !day.equals(MONDAY.plusDays(14)))
            .toList();
    List<Boolean> all = Collections.nCopies(7, true);
    assertEquals(all, DueDays.of(rows.subList(0, 13)).weekdays());
    assertEquals(
        List.of(true, true, false, false, false, false, false),
        DueDays.of(rows.subList(0, 14)).weekdays());
  }

  /** Against a count day by day, before 1970 too. */
  @Test
  void dueDaysBetweenAreCountedAsOnACalendar() {
    List<LocalDate> clinics =
        IntStream.range(0, 70)
            .mapToObj(LocalDate.of(1969, 11, 24)::plusDays)
            .filter(day -> day.getDayOfWeek().getValue() % 3 == 2)
            .toList();
    DueDays due = DueDays.of(clinics);
    assertEquals(Rhythm.DAY, due.unit());
    for (int from = 0; from < 20; from++) {
      for (int length = 0; length < 30; length++) {
        LocalDate after = LocalDate.of(1969, 12, 14).plusDays(from);
        long counted =
            IntStream.rangeClosed(1, length)
                .mapToObj(after::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() % 3 == 2)
                .count();
        assertEquals(counted, due.between(after, after.plusDays(length)), after + " " + length);
      }
    }
  }
}
