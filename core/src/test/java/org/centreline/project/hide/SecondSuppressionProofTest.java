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

  /** Two wards by two sexes, in different ways that a pack may show them beside one another. */
  @ParameterizedTest
  @ValueSource(
      longs = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 16, 17, 19, 20, 21, 22, 24, 25, 29, 35, 36, 42
      })
  void theChoiceTellsNothingOfCrossedGroups(long seed) {
    SumShape shape = SumShape.crossed(seed);
    assertEquals(List.of(), first(SumShape.told(shape, 4, 6, new SmallLimit(3, 0))));
  }

  /** More of them; some hold one of the hidden numbers whole and cut another. */
  @ParameterizedTest
  @ValueSource(longs = {48, 65, 66, 68, 73, 94, 115, 124, 127, 141, 302, 414, 679, 680, 798, 819})
  void norOfThoseThatHoldOneAndCutAnother(long seed) {
    SumShape shape = SumShape.crossed(seed);
    assertEquals(List.of(), first(SumShape.told(shape, 4, 6, new SmallLimit(3, 0))));
  }

  /** One sex by ward, that sex and the other, the third ward and all. */
  @Test
  void theChoiceTellsNothingOfThreeWardsByTwoSexes() {
    List<List<List<Integer>>> readings =
        List.of(
            List.of(List.of(3), List.of(4), List.of(5)),
            List.of(List.of(2, 5)),
            List.of(List.of(0, 1, 2, 3, 4, 5)),
            List.of(List.of(0, 1, 2), List.of(3, 4, 5)));
    SumShape shape = SumShape.of(readings);
    assertEquals(List.of(), first(SumShape.told(shape, 6, 3, new SmallLimit(3, 0))));
  }

  private static List<String> first(List<String> told) {
    return told.subList(0, Math.min(8, told.size()));
  }
}
