package org.centreline.outcome.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

  @ParameterizedTest
  @CsvSource({
    "false, 0, none, false",
    "false, 1, fourier:1, true",
    "false, 5, fourier:5, true",
    "true, 0, weekday, false",
    "true, 2, weekday+fourier:2, true",
    "true, 5, weekday+fourier:5, true"
  })
  void daysAndWavesMakeASeason(boolean weekly, int pairs, String word, boolean yearly) {
    Season season = Season.of(weekly, pairs);
    assertEquals(word, season.word());
    assertEquals(weekly, season.isWeekly());
    assertEquals(pairs, season.pairs());
    assertEquals(yearly, season.isYearly());
  }

  @Test
  void monthsAreYearlyWithoutWaves() {
    Season months = new Season.Months();
    assertTrue(months.isYearly());
    assertEquals(0, months.pairs());
    assertFalse(months.isWeekly());
  }

  /** 2024 has 366 days, of which 31 December is the last; it was a Tuesday. */
  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-12-31, 365, 366",
    "DAY, 2023-01-01, 0, 365",
    "WEEK, 2023-02-01, 31, 365",
    "MONTH, 2024-12-31, 12, 12",
    "QUARTER, 2024-04-01, 4, 12",
    "HALF_YEAR, 2024-07-01, 7, 12"
  })
  void wavesStandAtTheDayOrTheMonth(Rhythm rhythm, LocalDate date, double part, double whole) {
    CalendarPlace place = CalendarPlace.of(date, rhythm);
    assertEquals(part / whole, place.year(), 1e-15);
    assertEquals(date.getMonthValue(), place.month());
    assertEquals(date.getDayOfWeek().getValue(), place.weekday());
  }

  @ParameterizedTest
  @CsvSource({"1,1,0", "12,7,1"})
  void theFirstAndTheLastPlacesExist(int month, int weekday, double year) {
    assertEquals(month, new CalendarPlace(month, weekday, year).month());
  }

  /** Two weeks from a Wednesday: Monday is compared with, the other days have columns. */
  @Test
  void daysOfTheWeekHaveColumns() {
    LocalDate first = LocalDate.of(2024, 5, 1);
    Course course =
        Course.placed(
            IntStream.range(0, 14).boxed().toList(),
            IntStream.range(0, 14)
                .mapToObj(i -> CalendarPlace.of(first.plusDays(i), Rhythm.DAY))
                .toList());
    Design design = Design.of(course, Model.from(7).with(Season.of(true, 1)));
    List<String> ids = design.terms().stream().map(Term::id).toList();
    assertEquals(
        List.of(
            "weekday[2]",
            "weekday[3]",
            "weekday[4]",
            "weekday[5]",
            "weekday[6]",
            "weekday[7]",
            "sin[1]",
            "cos[1]"),
        ids.subList(4, ids.size()));
    for (int row = 0; row < 14; row++) {
      int weekday = first.plusDays(row).getDayOfWeek().getValue();
      for (int day = 2; day <= 7; day++) {
        assertEquals(day == weekday ? 1 : 0, design.columns().get(day + 2).get(row));
      }
      double angle = 2 * Math.PI * (121 + row) / 366;
      assertEquals(Math.sin(angle), design.columns().get(10).get(row), 1e-12);
      assertEquals(Math.cos(angle), design.columns().get(11).get(row), 1e-12);
    }
  }
}
