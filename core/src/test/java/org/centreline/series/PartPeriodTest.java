package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.centreline.series.PartPeriod.Use;
import org.junit.jupiter.api.Test;

class PartPeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final PartPeriod MARCH =
      new PartPeriod(2, FIRST, LocalDate.of(2024, 3, 9), 9, 31, Rhythm.DAY, Use.LEFT_OUT);

  @Test
  void aPartMayBeAllThatIsDue() {
    PartPeriod all = new PartPeriod(0, FIRST, FIRST, 31, 31, Rhythm.DAY, Use.KEPT);
    assertTrue(all.tellsDays());
    assertFalse(all.isLeftOut());
    PartPeriod none = new PartPeriod(0, FIRST, FIRST, 0, 0, Rhythm.WEEK, Use.LEFT_OUT);
    assertFalse(none.tellsDays());
    assertTrue(none.isLeftOut());
  }

  /** The last day may be that of one person; weeks and months are of many. */
  @Test
  void daysCanBeKeptQuiet() {
    assertEquals(
        new PartPeriod(2, FIRST, FIRST, 0, 0, Rhythm.DAY, Use.LEFT_OUT), MARCH.withoutDays());
    PartPeriod weeks =
        new PartPeriod(1, FIRST, LocalDate.of(2024, 3, 9), 1, 4, Rhythm.WEEK, Use.KEPT);
    assertSame(weeks, weeks.withoutDays());
  }

  @Test
  void anotherPlaceOrUseChangesNothingElse() {
    PartPeriod moved = MARCH.at(7).with(Use.KEPT);
    assertEquals(
        new PartPeriod(7, FIRST, LocalDate.of(2024, 3, 9), 9, 31, Rhythm.DAY, Use.KEPT), moved);
  }
}
