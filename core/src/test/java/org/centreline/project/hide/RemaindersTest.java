package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.junit.jupiter.api.Test;

/**
 * Elm, Oak and Ash by women (rows 0 to 2) and men (3 to 5). Ash, 1 and 1, is no measure's: where
 * everything else of a whole is shown, everybody has it.
 */
class RemaindersTest {

  private static final int[] COUNTS = {10, 10, 1, 10, 10, 1};

  private static final int[] ALL = {0, 1, 2, 3, 4, 5};
  private static final int[] WOMEN = {0, 1, 2};
  private static final int[] MEN = {3, 4, 5};
  private static final int[] ELM = {0, 3};
  private static final int[] OAK = {1, 4};

  /** What is shown, each by a measure of its own; of what is hidden -1. */
  private static List<Integer> shown(int[]... measures) {
    SumTable table = new SumTable();
    List<Figure> figures = new ArrayList<>();
    for (int[] rows : measures) {
      int count = 0;
      for (int row : rows) {
        count += COUNTS[row];
      }
      Figure figure = FigureOf.count(figures.size(), 0, count);
      figures.add(figure);
      FigureOf.add(table, figure, rows);
    }
    Set<Spot> hidden = new HashSet<>();
    SecondSuppression.hide(List.of(table), new SmallLimit(FigureOf.LEAST, 0), hidden);
    return figures.stream()
        .map(one -> hidden.contains(one.spot()) ? -1 : (int) one.shown())
        .toList();
  }

  private static void assertAshIsNotTold(int[]... measures) {
    List<Integer> shown = shown(measures);
    int wards = shown.subList(shown.size() - 2, shown.size()).indexOf(-1);
    boolean whole = shown.subList(0, shown.size() - 2).contains(-1);
    assertEquals(true, wards >= 0 || whole, shown.toString());
  }

  @Test
  void whatAWholeLeavesBesideTwoMeasuresIsKept() {
    assertAshIsNotTold(ALL, ELM, OAK);
  }

  /** Women are more than a ward, and lie across both: they must not stand in the way. */
  @Test
  void aMeasureAcrossThemChangesNothing() {
    assertAshIsNotTold(ALL, WOMEN, ELM, OAK);
    assertAshIsNotTold(WOMEN, ALL, ELM, OAK);
    assertAshIsNotTold(ALL, MEN, WOMEN, ELM, OAK);
  }

  /** 21 women and 21 men are a whole that no measure shows. */
  @Test
  void measuresThatAreAllTogetherAreAWhole() {
    assertAshIsNotTold(WOMEN, MEN, ELM, OAK);
    assertAshIsNotTold(MEN, WOMEN, ELM, OAK);
    assertEquals(List.of(21, 20, 20), shown(WOMEN, ELM, OAK));
  }

  @Test
  void whatLeavesEnoughIsShown() {
    assertEquals(List.of(42, 20, 21), shown(ALL, ELM, WOMEN));
    assertEquals(List.of(21, 21, 20), shown(WOMEN, MEN, ELM));
  }
}
