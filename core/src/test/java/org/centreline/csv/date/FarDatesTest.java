package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
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
