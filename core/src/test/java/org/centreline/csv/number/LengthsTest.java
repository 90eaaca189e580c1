package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.request.ReadingOptions.Durations;
import org.junit.jupiter.api.Test;
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
    "Out of hours response (mm:ss), 7:30, 7.5, MINUTES",
    "Hours lost (min:sec), 1:00:30, 60.5, MINUTES",
    "Out of hours stay in minutes (hh:mm), 1:30, 1.5, HOURS",
    "Wait (hours), 2:15, 2.25, HOURS",
    "Minutes in hours, 1:15:00, 1.25, HOURS",
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
  @ValueSource(strings = {"Average", "stay", "time", "Out of hours wait (min)"})
  void whereItDoesNotTheUserDoes(String heading) {
    Lengths open = Lengths.of(heading, Durations.AS_HEADED);
    assertTrue(open.read("7:30") && open.isAmbiguous());
    Lengths hours = Lengths.of(heading, Durations.HOURS_FIRST);
    assertTrue(hours.read("7:30") && !hours.isAmbiguous());
    assertEquals(7.5, hours.value());
    assertEquals(Lengths.Unit.HOURS, hours.unit());
    Lengths minutes = Lengths.of(heading, Durations.MINUTES_FIRST);
    assertTrue(minutes.read("7:30") && !minutes.isAmbiguous());
    assertEquals(7.5, minutes.value());
    assertEquals(Lengths.Unit.MINUTES, minutes.unit());
  }

  /** By hand: 9999 h are 35,996,400 s; a fifth digit is none that anybody measured. */
  @Test
  void partsBehindTheFirstHaveTwoDigitsBelowSixty() {
    Lengths lengths = Lengths.of("hh:mm", Durations.AS_HEADED);
    assertTrue(lengths.read("9999:59"));
    assertEquals(9999 + 59 / 60.0, lengths.value(), 1e-9);
    assertTrue(lengths.read("0:00:00"));
    assertEquals(0, lengths.value());
    for (String none : List.of("10000:00", "1:60:00", "1:00:60", "1:000", "1:0:00", "1:", "1:/0")) {
      assertFalse(lengths.read(none), none);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7:", ":30", "7:60", "7:5", "7:30:", "1:2:3:4", "7.30", "-7:30", ""})
  void nothingElseIsALength(String cell) {
    assertFalse(Lengths.of("mm:ss", Durations.AS_HEADED).read(cell));
  }
}
