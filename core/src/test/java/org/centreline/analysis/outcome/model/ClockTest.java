package org.centreline.analysis.outcome.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.centreline.outcome.design.CalendarPlace;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class ClockTest {

  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1));

  @Test
  void aGapInTheCalendarStaysOne() {
    Clock clock = Clock.of(Subgroups.ofDates(DATES, Rhythm.MONTH));
    assertEquals(List.of(0, 2, 3), clock.periods());
    assertEquals(List.of(11, 1, 2), clock.places().stream().map(CalendarPlace::month).toList());
    assertEquals(3, clock.period(2));
  }

  @Test
  void withoutARhythmRowsAreCounted() {
    assertEquals(List.of(0, 1, 2), Clock.of(Subgroups.ofDates(DATES, Rhythm.IRREGULAR)).periods());
    Clock rows = Clock.of(Subgroups.rows(2));
    assertEquals(List.of(0, 1), rows.periods());
    assertEquals(Collections.nCopies(2, CalendarPlace.ofMonth(1)), rows.places());
  }
}
