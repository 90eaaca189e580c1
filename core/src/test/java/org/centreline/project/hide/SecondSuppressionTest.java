package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centreline.project.found.SmallLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Among all inputs that would show what is shown, each small number has every value that a small
 * number can have.
 */
class SecondSuppressionTest {

  @ParameterizedTest
  @CsvSource({"2,5,0,14", "2,10,0,14", "2,8,2,14", "3,3,0,6"})
  void theChoiceTellsNothingOfSites(int sites, int least, int rounding, int most) {
    SmallLimit limit = new SmallLimit(least, rounding);
    assertEquals(List.of(), first(SumShape.told(SumShape.sites(sites), sites, most, limit)));
  }

  @ParameterizedTest
  @CsvSource({"1,2,5,0", "1,2,10,0", "1,2,8,2"})
  void whatAWholeLeavesIsToldNoMoreOf(int shown, int sites, int least, int rounding) {
    SmallLimit limit = new SmallLimit(least, rounding);
    assertEquals(List.of(), first(SumShape.told(SumShape.part(shown, sites), sites, 14, limit)));
  }

  /** 11 of which 9 are shown leave 2; with 5 more nobody is few. */
  @Test
  void aWholeIsNotShownBesideAllButFewOfIt() {
    SmallLimit limit = new SmallLimit(5, 0);
    assertEquals(List.of(-1, 11), SumShape.part(1, 2).shown(new int[] {9, 2}, limit));
    assertEquals(List.of(9, 16), SumShape.part(1, 2).shown(new int[] {9, 7}, limit));
    assertEquals(List.of(9, 9), SumShape.part(1, 2).shown(new int[] {9, 0}, limit));
  }

  /** 9 may be 1 and 8, but not 4 and a number that is not small, and more. */
  @Test
  void aSumThatIsNotEnoughIsHidden() {
    SmallLimit limit = new SmallLimit(5, 0);
    for (int small = 1; small < 5; small++) {
      int[] few = {small, 9 - small};
      assertEquals(List.of(-1, -1, -1), SumShape.sites(2).shown(few, limit));
      int[] enough = {small, 10 - small};
      assertEquals(List.of(-1, -1, 10), SumShape.sites(2).shown(enough, limit));
    }
  }

  /** Four hidden numbers of two months are 12 together: how much those of one are is not known. */
  @Test
  void whatIsHiddenOfOtherMonthsIsPartOfTheSum() {
    Set<List<Integer>> shown = new HashSet<>();
    for (int first = 1; first < 5; first++) {
      for (int second = 1; second < 5; second++) {
        for (int third = 1; third < 5 && 12 - first - second - third > 4; third++) {
          int left = 12 - first - second - third;
          int[] rows = {6, second, 6, 15, left, 11, first, third, 0};
          shown.add(SumShape.quarter(3, 3).shown(rows, new SmallLimit(5, 0)));
        }
      }
    }
    assertEquals(1, shown.size(), shown.toString());
  }

  /** Sums are kept where they can be. */
  @Test
  void notAllIsHidden() {
    int[] rows = {3, 9, 20};
    List<Integer> shown = SumShape.sites(3).shown(rows, new SmallLimit(5, 0));
    assertEquals(List.of(-1, -1, 20, 32), shown);
  }

  /** Two wards by two sexes, in ways that packs show. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5})
  void theChoiceTellsNothingOfCrossedGroups(long seed) {
    SumShape shape = SumShape.crossed(seed);
    assertEquals(List.of(), first(SumShape.told(shape, 4, 3, new SmallLimit(3, 0))));
  }

  @Test
  void theChoiceTellsNothingOfSitesInMonths() {
    SumShape shape = SumShape.quarter(2, 2);
    assertEquals(List.of(), first(SumShape.told(shape, 4, 3, new SmallLimit(3, 0))));
  }

  private static List<String> first(List<String> told) {
    return told.subList(0, Math.min(8, told.size()));
  }
}
