package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2021-04-01 2022-04-01 2023-04-01",
    "YEAR, 2020-02-29 2021-02-28 2022-02-28",
    "HALF_YEAR, 2023-04-01 2023-10-01 2024-04-01",
    "HALF_YEAR, 2023-08-31 2024-02-29 2024-08-31 2025-08-31",
    "QUARTER, 2024-01-01 2024-04-01 2024-07-01",
    "QUARTER, 2023-12-31 2024-03-31 2024-06-30",
    "MONTH, 2024-01-01 2024-02-01 2024-03-01 2024-05-01",
    "MONTH, 2024-01-31 2024-02-29 2024-03-31",
    "MONTH, 2023-01-28 2023-02-28 2023-03-28",
    "MONTH, 2023-01-30 2023-02-28 2023-03-30",
    "WEEK, 2020-12-25 2021-01-01 2021-01-08 2021-01-22 2021-01-29",
    "WEEK, 2024-01-01 2024-01-08 2024-01-15",
    "YEAR, 1896-12-31 1897-12-31 1898-12-31 1900-12-31",
    "MONTH, 1900-01-31 1900-02-28 1900-03-31",
    "DAY, 2024-03-02 2024-03-03 2024-03-04 2024-03-05 2024-03-06",
    "WEEKDAY, 2024-03-28 2024-03-29 2024-04-01 2024-04-02",
    "DAY, 2024-03-30 2024-03-31 2024-04-01 2024-04-02"
  })
  void theCoarsestRhythmThatFits(Rhythm rhythm, String dates) {
    assertEquals(rhythm, Calendar.rhythmOf(dates(dates)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01 2024-02-01",
    "2024-03-01 2024-02-01 2024-01-01",
    "2024-01-01 2024-01-01 2024-01-01",
    "2024-04-06 2024-04-08 2024-04-09 2024-04-11 2024-04-13",
    "2024-01-01 2024-02-02 2024-03-01",
    "2024-01-05 2024-01-12 2024-01-20",
    "2024-01-01 2024-02-01 2024-04-01",
    "2024-03-30 2024-04-01 2024-04-03",
    "2024-01-01 2024-02-01 2024-02-01 2024-03-01",
    "2024-01-01 2024-02-01 2024-03-01 2024-02-01 2024-03-01",
    "2024-01-01 2024-03-01 2024-05-01 2024-07-01",
    "2024-01-01 2024-01-08 2024-02-05 2024-03-04"
  })
  void otherwiseNone(String dates) {
    assertEquals(Rhythm.IRREGULAR, Calendar.rhythmOf(dates(dates)));
  }

  @Test
  void noDatesHaveNoRhythm() {
    assertEquals(Rhythm.IRREGULAR, Calendar.rhythmOf(List.of()));
  }

  @Test
  void theLatestDayOfAnyMonth() {
    assertEquals(31, Calendar.latestDay(dates("2024-01-31 2024-02-29")));
    assertEquals(1, Calendar.latestDay(List.of()));
  }

  static List<LocalDate> dates(String text) {
    return Stream.of(text.split(" ")).map(LocalDate::parse).toList();
  }
}
