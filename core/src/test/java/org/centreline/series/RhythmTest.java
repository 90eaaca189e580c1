package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RhythmTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-02-28, 2, 31, 2024-03-01",
    "IRREGULAR, 2024-02-28, 2, 31, 2024-03-01",
    "WEEKDAY, 2024-03-28, 1, 31, 2024-03-29",
    "WEEKDAY, 2024-03-29, 2, 31, 2024-04-02",
    "WEEK, 2024-12-27, 1, 31, 2025-01-03",
    "MONTH, 2024-01-31, 1, 31, 2024-02-29",
    "MONTH, 2024-02-29, 1, 31, 2024-03-31",
    "MONTH, 2023-02-28, 1, 28, 2023-03-28",
    "QUARTER, 2023-11-30, 1, 30, 2024-02-29",
    "HALF_YEAR, 2023-08-31, 1, 31, 2024-02-29",
    "HALF_YEAR, 2024-02-29, 3, 31, 2025-08-31",
    "QUARTER, 2023-11-30, 3, 30, 2024-08-30",
    "YEAR, 2020-02-29, 3, 29, 2023-02-28",
    "WEEKDAY, 2024-03-28, 12, 31, 2024-04-15",
    "WEEKDAY, 2024-03-28, 0, 31, 2024-03-28",
    "YEAR, 2023-02-28, 1, 29, 2024-02-29"
  })
  void laterByWholePeriods(Rhythm rhythm, LocalDate date, long steps, int day, LocalDate later) {
    assertEquals(later, rhythm.later(date, steps, day));
  }

  @Test
  void theLastDayOfAMonthStaysTheLast() {
    LocalDate last = LocalDate.of(2024, 2, 29);
    assertEquals(LocalDate.of(2024, 3, 31), Rhythm.MONTH.later(last, 1));
    assertEquals(LocalDate.of(2024, 4, 28), Rhythm.MONTH.later(last.minusDays(1), 2));
  }

  @ParameterizedTest
  @EnumSource(Rhythm.class)
  void neighbouringPeriodsHaveNeighbouringNumbers(Rhythm rhythm) {
    LocalDate date = LocalDate.of(1968, 2, 1);
    for (int step = 0; step < 400; step++) {
      LocalDate next = rhythm.later(date, 1, 1);
      assertEquals(rhythm.period(date) + 1, rhythm.period(next), date + " to " + next);
      date = next;
    }
  }

  @Test
  void aWeekRunsFromMondayToSunday() {
    long monday = Rhythm.WEEK.period(LocalDate.of(2024, 4, 1));
    assertEquals(monday, Rhythm.WEEK.period(LocalDate.of(2024, 4, 7)));
    assertNotEquals(monday, Rhythm.WEEK.period(LocalDate.of(2024, 3, 31)));
  }

  @Test
  void theWeekendCountsWithFriday() {
    long friday = Rhythm.WEEKDAY.period(LocalDate.of(2024, 4, 5));
    assertEquals(friday, Rhythm.WEEKDAY.period(LocalDate.of(2024, 4, 7)));
    assertEquals(friday + 1, Rhythm.WEEKDAY.period(LocalDate.of(2024, 4, 8)));
  }

  @Test
  void wordsAreForPeople() {
    assertEquals("weekday", Rhythm.WEEKDAY.word());
  }
}
