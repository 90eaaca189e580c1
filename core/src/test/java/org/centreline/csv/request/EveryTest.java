package org.centreline.csv.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.series.Calendar;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.words.SubgroupWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half-years and financial years, from April. */
class EveryTest {

  @ParameterizedTest
  @CsvSource({
    "HALF_YEAR, 2024-01-01, 2024-01-01, 2024-06-30, H1 2024",
    "HALF_YEAR, 2024-06-30, 2024-01-01, 2024-06-30, H1 2024",
    "HALF_YEAR, 2024-07-01, 2024-07-01, 2024-12-31, H2 2024",
    "HALF_YEAR, 2024-12-31, 2024-07-01, 2024-12-31, H2 2024",
    "FINANCIAL_YEAR, 2024-03-31, 2023-04-01, 2024-03-31, 2023/24",
    "FINANCIAL_YEAR, 2024-04-01, 2024-04-01, 2025-03-31, 2024/25",
    "FINANCIAL_YEAR, 2024-02-29, 2023-04-01, 2024-03-31, 2023/24",
    "FINANCIAL_YEAR, 2099-12-31, 2099-04-01, 2100-03-31, 2099/00",
    "YEAR, 2024-03-31, 2024-01-01, 2024-12-31, 2024",
  })
  void aDayLiesInItsPeriod(
      Every every, LocalDate day, LocalDate first, LocalDate last, String name) {
    assertEquals(first, every.first(day));
    assertEquals(last, every.last(first));
    Subgroups one = Subgroups.ofDates(List.of(first), every.rhythm());
    assertEquals(name, new SubgroupWords(one).label(0));
  }

  @Test
  void theirWordsHaveHyphens() {
    assertEquals("half-year", Every.HALF_YEAR.word());
    assertEquals("financial-year", Every.FINANCIAL_YEAR.word());
  }

  @Test
  void datesHalfAYearApartHaveThatRhythm() {
    List<LocalDate> halves =
        List.of(day("2022-04-01"), day("2022-10-01"), day("2023-04-01"), day("2023-10-01"));
    assertEquals(Rhythm.HALF_YEAR, Calendar.rhythmOf(halves));
    Subgroups dated = Subgroups.ofDates(halves, Rhythm.HALF_YEAR);
    assertEquals("Apr-Sep 2022", new SubgroupWords(dated).label(0));
    assertEquals("Oct 2022-Mar 2023", new SubgroupWords(dated).label(1));
    assertEquals(1, dated.holding(day("2023-02-14")).getAsInt());
    List<LocalDate> ends = List.of(day("2022-06-30"), day("2022-12-31"), day("2023-06-30"));
    assertEquals(Rhythm.HALF_YEAR, Calendar.rhythmOf(ends));
    assertEquals("H2 2022", new SubgroupWords(Subgroups.ofDates(ends, Rhythm.HALF_YEAR)).label(1));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
