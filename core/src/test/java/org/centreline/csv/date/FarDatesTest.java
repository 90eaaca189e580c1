package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FarDatesTest {

  private static List<LocalDate> days(int count) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      days.add(LocalDate.of(2024, 1, 1).plusDays(9L * i));
    }
    return days;
  }

  @Test
  void aSlipOfThePenStandsAtEitherEnd() {
    List<LocalDate> days = days(20);
    days.add(LocalDate.of(2099, 1, 1));
    assertEquals(List.of(LocalDate.of(2099, 1, 1)), FarDates.among(days));
    days = days(20);
    days.add(0, LocalDate.of(1900, 1, 1));
    assertEquals(List.of(LocalDate.of(1900, 1, 1)), FarDates.among(days));
  }

  private static List<LocalDate> with(int count, String... far) {
    List<LocalDate> days = days(count);
    for (String day : far) {
      days.add(LocalDate.parse(day));
    }
    Collections.sort(days);
    return days;
  }

  private static List<String> doubted(List<LocalDate> days) {
    return FarDates.among(days).stream().map(LocalDate::toString).toList();
  }

  /** Of 10 days two may be slips, of 9 one; below 6 days nothing tells. */
  @Test
  void aTenthAndOneMoreMayBeDoubted() {
    assertEquals(List.of("2199-01-01"), doubted(with(7, "2199-01-01", "2060-01-01")));
    assertEquals(List.of("2199-01-01", "2060-01-01"), doubted(with(8, "2199-01-01", "2060-01-01")));
    assertEquals(List.of("1700-01-01"), doubted(with(7, "1700-01-01", "1950-01-01")));
    assertEquals(List.of("1700-01-01", "1950-01-01"), doubted(with(8, "1700-01-01", "1950-01-01")));
    assertEquals(List.of("2060-01-01"), doubted(with(5, "2060-01-01")));
    assertEquals(List.of(), doubted(with(4, "2060-01-01")));
    assertEquals(List.of("1950-01-01"), doubted(with(5, "1950-01-01")));
    assertEquals(List.of(), doubted(with(4, "1950-01-01")));
    assertEquals(List.of("2199-01-01"), doubted(with(4, "2199-01-01", "2060-01-01")));
  }

  /** 6 days of January to 15 February 2024: the year after next is the first that is far. */
  @Test
  void fartherThanAllOthersAndTwoCalendarYears() {
    assertEquals(List.of(), doubted(with(6, "2025-12-31")));
    assertEquals(List.of("2026-01-01"), doubted(with(6, "2026-01-01")));
    assertEquals(List.of(), doubted(with(6, "2023-01-01")));
    assertEquals(List.of("2022-12-31"), doubted(with(6, "2022-12-31")));
    // 2024-01-01 to 2034-01-01 are 3653 days, and as many more lead to 2044-01-02.
    assertEquals(List.of(), doubted(with(6, "2034-01-01", "2044-01-02")));
    assertEquals(List.of("2044-01-03"), doubted(with(6, "2034-01-01", "2044-01-03")));
  }

  @Test
  void aPauseIsNone() {
    List<LocalDate> days = days(20);
    days.add(LocalDate.of(2025, 6, 1));
    assertEquals(List.of(), FarDates.among(days));
    assertEquals(List.of(), FarDates.among(days(4)));
    List<LocalDate> years = new ArrayList<>();
    for (int year = 1990; year < 2020; year += 5) {
      years.add(LocalDate.of(year, 1, 1));
    }
    assertEquals(List.of(), FarDates.among(years));
  }
}
