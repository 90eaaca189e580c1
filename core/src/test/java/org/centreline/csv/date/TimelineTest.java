package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static Optional<Timeline> of(String... texts) {
    return Timeline.of(new DateColumn(List.of(texts), Optional.empty()), texts.length);
  }

  @Test
  void monthsNewestFirstWithGaps() {
    Timeline timeline = of("Sep 2024", "Jun 2024", "May 2024", "Apr 2024", "soon").orElseThrow();
    assertEquals(Rhythm.MONTH, timeline.rhythm());
    assertEquals(4, timeline.dates());
    assertEquals(LocalDate.of(2024, 4, 1), timeline.first());
    assertEquals(LocalDate.of(2024, 9, 1), timeline.last());
    assertEquals(List.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 1)), timeline.absent());
    assertEquals(2, timeline.absentCount());
    assertEquals("month's name and year as in Mar 2024", timeline.format());
  }

  @Test
  void onlyTheFirstAbsentPeriodsAreNamed() {
    Timeline timeline =
        of("2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22", "2024-03-25").orElseThrow();
    assertEquals(Rhythm.WEEK, timeline.rhythm());
    assertEquals(8, timeline.absentCount());
    assertEquals(Timeline.LISTED, timeline.absent().size());
    assertEquals(LocalDate.of(2024, 1, 29), timeline.absent().get(0));
  }

  @Test
  void withoutARhythmNothingIsAbsentAndWithoutADateThereIsNone() {
    assertEquals(0, of("2024-01-01", "2024-05-09").orElseThrow().absentCount());
    assertEquals(Optional.empty(), of("soon", "later"));
  }
}
