package org.centreline.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.centreline.series.PartPeriod;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class ExclusionsTest {

  @Test
  void partsOfPeriodsAreLeftOutAndNotCountedAmongThoseAskedFor() {
    Exclusions both = new Exclusions(new TreeMap<>(Map.of(1, "flood")), Set.of(4));
    assertTrue(both.holds(1) && both.holds(4));
    assertFalse(both.holds(2));
    assertTrue(both.isPart(4));
    assertFalse(both.isPart(1));
    assertEquals(1, both.count());
    assertEquals(new Exclusions(new TreeMap<>(), Set.of(0, 4)), Exclusions.ofParts(List.of(4, 0)));
  }

  @Test
  void onePhaseLeavesOutTheMonthThatIsNotOver() {
    LocalDate march = LocalDate.of(2024, 3, 1);
    PartPeriod part =
        new PartPeriod(2, march, march.plusDays(8), 9, 31, Rhythm.DAY, PartPeriod.Use.LEFT_OUT);
    Subgroups months = Typed.months(3).subgroups().with(List.of(part));
    assertEquals(Exclusions.ofParts(List.of(2)), Phases.one(months).exclusions());
    assertEquals(Phases.one(3).all(), Phases.one(months).all());
    assertEquals(
        Exclusions.ofParts(List.of()),
        Phases.one(months.with(List.of(part.with(PartPeriod.Use.KEPT)))).exclusions());
  }
}
