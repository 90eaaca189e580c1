package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTimesTest {

  @ParameterizedTest
  @CsvSource({
    "02/01/2024 9:05, 2024-01-02 09:05",
    "02/01/2024 09:05:30, 2024-01-02 09:05:30",
    "02/01/2024 1:15 pm, 2024-01-02 13:15",
    "02/01/2024 12:00 am, 2024-01-02 00:00",
    "02/01/2024 12:00 pm, 2024-01-02 12:00",
    "02/01/2024 12:30, 2024-01-02 12:30",
    "02/01/2024 09:05:30:123, 2024-01-02 09:05:30",
    "02/01/2024 23:59:59, 2024-01-02 23:59:59",
    "02/01/2024 10:09, 2024-01-02 10:09",
    "02/01/2024 12:10:10 AM, 2024-01-02 00:10:10",
    "02/01/2024, 2024-01-02 00:00"
  })
  void aMomentIsALabel(String cell, String label) {
    DatedTimes moments = new DatedTimes(DateFormat.of(DateShape.DAY_FIRST), false);
    assertEquals(Optional.of(label), moments.label(cell));
  }

  @Test
  void hoursAreCut() {
    DatedTimes hours = new DatedTimes(DateFormat.of(DateShape.DAY), true);
    assertEquals(Optional.of("2024-01-02 09:00"), hours.label("2024-01-02T09:59:59Z"));
    for (String none : List.of("24:00", "25:10", "13:00 pm", "09:60", "09:59:60")) {
      assertEquals(Optional.empty(), hours.label("2024-01-02 " + none), none);
    }
    assertEquals(Optional.empty(), hours.label("soon"));
  }

  @Test
  void thePatternMayHoldTheTime() {
    DatedTimes times = new DatedTimes(DateFormat.ofPattern("MM/dd/yyyy HH:mm"), false);
    assertEquals(Optional.of("2024-01-02 09:05"), times.label("01/02/2024 09:05"));
    DatedTimes days = new DatedTimes(DateFormat.ofPattern("MM/dd/yyyy"), false);
    assertEquals(Optional.of("2024-01-02 09:05"), days.label("01/02/2024 09:05"));
  }
}
