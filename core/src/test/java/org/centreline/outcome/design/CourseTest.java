package org.centreline.outcome.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

  private final Course gappy = Course.of(List.of(0, 1, 4), List.of(11, 12, 3));

  @Test
  void monthsGoRoundTheYear() {
    Course course = Course.monthly(4, 11);
    assertEquals(
        List.of(11, 12, 1, 2), course.places().stream().map(CalendarPlace::month).toList());
    assertEquals(List.of(0, 1, 2, 3), course.periods());
    assertTrue(course.isUnbroken());
    assertFalse(course.hasControl());
  }

  @Test
  void gapsAreCountedWithinAUnit() {
    Course both = gappy.with(Course.monthly(2, 11));
    assertEquals(List.of(0, 1, 3, 0, 1), List.of(0, 1, 2, 3, 4).stream().map(both::gap).toList());
    assertFalse(both.isUnbroken());
    assertTrue(both.isControl(3));
    assertFalse(both.isControl(2));
  }

  @Test
  void rowsLeftOutLeaveAGap() {
    Course both = gappy.with(gappy).where(row -> row != 1 && row != 3);
    assertEquals(List.of(0, 4, 1, 4), both.periods());
    assertEquals(2, both.changed());
    assertEquals(4, both.gap(1));
    assertEquals(0, both.gap(2));
  }

  @Test
  void rowsOutOfOrderAreRefused() {
    List<Integer> months = List.of(1, 1);
    assertThrows(IllegalArgumentException.class, () -> Course.of(List.of(1, 1), months));
    assertThrows(IllegalArgumentException.class, () -> Course.of(List.of(0), months));
    assertThrows(IllegalArgumentException.class, () -> Course.of(List.of(0), List.of(13)));
    assertThrows(IllegalArgumentException.class, () -> Course.of(List.of(0), List.of(1, 2)));
    List<CalendarPlace> places = List.of(CalendarPlace.ofMonth(1));
    assertThrows(IllegalArgumentException.class, () -> new Course(List.of(0), places, -1));
    assertThrows(IllegalArgumentException.class, () -> new Course(List.of(0), places, 2));
  }

  @ParameterizedTest
  @CsvSource({"0,1,0", "13,1,0", "1,0,0", "1,8,0", "1,1,-0.1", "1,1,1.1", "1,1,NaN"})
  void placesThatNoCalendarHasAreRefused(int month, int weekday, double year) {
    assertThrows(IllegalArgumentException.class, () -> new CalendarPlace(month, weekday, year));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 6})
  void aYearHasUpToFivePairsOfWaves(int pairs) {
    assertThrows(IllegalArgumentException.class, () -> Season.of(false, pairs));
    assertThrows(IllegalArgumentException.class, () -> Season.of(true, pairs));
  }
}
