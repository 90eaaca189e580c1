package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesOfDayTest {

  private final TimesOfDay times = new TimesOfDay();

  @Test
  void midnightIsNoTime() {
    assertEquals("2024-03-01", times.day("2024-03-01"));
    assertEquals("2024-03-01", times.day("2024-03-01T00:00:00Z"));
    assertEquals("01/03/2024", times.day("01/03/2024 00:00"));
    assertFalse(times.seen());
  }

  @Test
  void everyOtherMomentOfADayIsThatDay() {
    assertEquals("1 Mar 2024", times.day("1 Mar 2024 09:30"));
    assertTrue(times.seen());
    assertEquals("2024-03-01", times.day("2024-03-01 23:59:59.999"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:01", "00:09", "10:00", "00:00:00.5"})
  void oneDigitOfTheTimeTells(String time) {
    assertEquals("2024-03-01", TimesOfDay.dayOf("2024-03-01 " + time));
    times.day("2024-03-01 " + time);
    assertTrue(times.seen());
  }

  @Test
  void otherTextStays() {
    assertEquals(":", times.day(":"));
    assertEquals("note: late", times.day("note: late"));
    String remark = "2024-03-01 as told by the ward clerk at 10:30";
    assertEquals(remark, times.day(remark));
    assertFalse(times.seen());
  }
}
