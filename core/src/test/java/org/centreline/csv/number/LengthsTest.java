package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.csv.request.ReadingOptions.Durations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {

  @ParameterizedTest
  @CsvSource({
    "Mean response (min:sec), 7:30, 7.5, MINUTES",
    "Response mm:ss, 1:00:30, 60.5, MINUTES",
    "Stay (hh:mm), 26:30, 26.5, HOURS",
    "Stay (h:mm:ss), 26:30:00, 26.5, HOURS",
    "Stay in minutes (hh:mm), 1:30, 90, MINUTES",
    "Wartezeit (Std:Min), 1:45, 1.75, HOURS",
    "Wait (minutes), 2:15, 2.25, MINUTES",
    "Average, 26:07:30, 26.125, HOURS"
  })
  void theHeadingTells(String heading, String cell, double value, Lengths.Unit unit) {
    Lengths lengths = Lengths.of(heading, Durations.AS_HEADED);
    assertTrue(lengths.read(cell));
    assertFalse(lengths.isAmbiguous());
    assertEquals(value, lengths.value());
    assertEquals(unit, lengths.unit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Average", "stay", "time"})
  void whereItDoesNotTheUserDoes(String heading) {
    Lengths open = Lengths.of(heading, Durations.AS_HEADED);
    assertTrue(open.read("7:30") && open.isAmbiguous());
    Lengths hours = Lengths.of(heading, Durations.HOURS_FIRST);
    assertTrue(hours.read("7:30") && !hours.isAmbiguous());
    assertEquals(7.5, hours.value());
    assertEquals(Lengths.Unit.HOURS, hours.unit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7:", ":30", "7:60", "7:5", "7:30:", "1:2:3:4", "7.30", "-7:30", ""})
  void nothingElseIsALength(String cell) {
    assertFalse(Lengths.of("mm:ss", Durations.AS_HEADED).read(cell));
  }
}
