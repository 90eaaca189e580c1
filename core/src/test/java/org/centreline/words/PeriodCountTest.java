package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.centreline.report.OutcomeGallery;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class PeriodCountTest {

  private static Subgroups dated(Rhythm rhythm) {
    return Subgroups.ofDates(List.of(LocalDate.of(2024, 1, 1)), rhythm);
  }

  @Test
  void subgroupsAreCountedByTheirRhythm() {
    assertEquals("18 months", PeriodCount.of(18, dated(Rhythm.MONTH)));
    assertEquals("1 week", PeriodCount.of(1, dated(Rhythm.WEEK)));
    assertEquals("5 points", PeriodCount.of(5, dated(Rhythm.WEEKDAY)));
    assertEquals("5 points", PeriodCount.of(5, Subgroups.rows(9)));
  }

  @Test
  void aStretchBeginsWithTheFirstSubgroupThatCounts() {
    assertEquals("the 24 months from Jan 2023", since("mean"));
    assertEquals("the 21 months from Apr 2023", since("phase-in"));
    assertEquals("the 24 points from point 25", since("labels"));
  }

  private static String since(String name) {
    return PeriodCount.since(OutcomeGallery.named(name).orElseThrow().outcome());
  }
}
