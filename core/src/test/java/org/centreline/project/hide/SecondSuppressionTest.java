package org.centreline.project.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who knows how numbers are chosen may try all inputs, and keep those that would show what is
 * shown: among them each small number must have every value that a small number can have.
 */
@Tag("once")
class SecondSuppressionTest {

  /** Sums of some of the numbers: which reading, group and period shows each, and of which rows. */
  private record Shape(List<Cell> cells) {

    private static final List<String> MONTHS = List.of("first", "second", "third");

    private record Cell(int reading, int group, String period, List<Integer> rows) {}

    static Shape sites(int sites) {
      List<Cell> cells = new ArrayList<>();
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < sites; i++) {
        cells.add(new Cell(0, i, "month", List.of(i)));
        all.add(i);
      }
      cells.add(new Cell(1, 0, "month", all));
      return new Shape(cells);
    }

    /** The whole and some of its sites: the others are told by subtraction. */
    static Shape part(int shown, int sites) {
      List<Cell> cells = new ArrayList<>();
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < sites; i++) {
        if (i < shown) {
          cells.add(new Cell(i, 0, "month", List.of(i)));
        }
        all.add(i);
      }
      cells.add(new Cell(sites, 0, "month", all));
      return new Shape(cells);
    }

    /** Two sites in two months, each and together by months and over both. */
    static Shape months() {
      return new Shape(
          List.of(
              new Cell(0, 0, "first", List.of(0)),
              new Cell(0, 0, "second", List.of(1)),
              new Cell(0, 1, "first", List.of(2)),
              new Cell(0, 1, "second", List.of(3)),
              new Cell(1, 0, "first", List.of(0, 2)),
              new Cell(1, 0, "second", List.of(1, 3)),
              new Cell(2, 0, "both", List.of(0, 1)),
              new Cell(2, 1, "both", List.of(2, 3)),
              new Cell(3, 0, "both", List.of(0, 1, 2, 3))));
    }

    /** Sites in months, each alone, and all of them together. */
    static Shape quarter(int sites, int months) {
      List<Cell> cells = new ArrayList<>();
      List<Integer> all = new ArrayList<>();
      for (int site = 0; site < sites; site++) {
        for (int month = 0; month < months; month++) {
          all.add(cells.size());
          cells.add(new Cell(0, site, MONTHS.get(month), List.of(cells.size())));
        }
      }
      cells.add(new Cell(1, 0, "quarter", all));
      return new Shape(cells);
    }

    /** What is shown of the numbers; -1 where it is hidden. */
    List<Integer> shown(int[] rows, SmallLimit limit) {
      SumTable table = new SumTable();
      Set<Spot> hidden = new HashSet<>();
      List<Figure> figures = new ArrayList<>();
      for (Cell cell : cells) {
        int count = cell.rows().stream().mapToInt(row -> rows[row]).sum();
        Figure figure = figure(cell, count, limit);
        figures.add(figure);
        int number = table.add(figure);
        cell.rows().forEach(row -> table.addRow(number, row));
      }
      SecondSuppression.hide(List.of(table), limit, hidden);
      List<Integer> shown = new ArrayList<>();
      for (Figure figure : figures) {
        boolean gone = hidden.contains(figure.spot());
        shown.add(gone ? -1 : (int) figure.shown());
      }
      return shown;
    }

    private static Figure figure(Cell cell, int count, SmallLimit limit) {
      boolean small = count > 0 && count < limit.least();
      int nearest = limit.rounding() == 0 ? count : (count + 2) / 5 * 5;
      int point = Math.max(0, MONTHS.indexOf(cell.period()));
      double none = Double.POSITIVE_INFINITY;
      return new Figure(
          new Spot(cell.reading(), cell.group(), point),
          new Figure.Period(cell.period(), "MONTH"),
          small ? Double.NaN : nearest,
          none,
          new Figure.Real(count, none),
          small ? Figure.Kind.SMALL_SUM : Figure.Kind.SUM);
    }
  }

  /** Numbers up to {@code most} are judged by all that could stand in their place. */
  private static List<String> told(Shape shape, int numbers, int most, SmallLimit limit) {
    int base = most + limit.least();
    int inputs = 1;
    for (int i = 0; i < numbers; i++) {
      inputs *= base;
    }
    Map<List<Integer>, List<Set<Integer>>> possible = new HashMap<>();
    List<List<Integer>> shown = new ArrayList<>();
    for (int input = 0; input < inputs; input++) {
      int[] rows = rows(input, numbers, base);
      shown.add(shape.shown(rows, limit));
      List<Set<Integer>> values = possible.computeIfAbsent(shown.get(input), any -> sets(numbers));
      for (int i = 0; i < numbers; i++) {
        values.get(i).add(rows[i]);
      }
    }
    List<String> told = new ArrayList<>();
    for (int input = 0; input < inputs; input++) {
      int[] rows = rows(input, numbers, base);
      boolean judged = true;
      for (int row : rows) {
        judged &= row <= most;
      }
      for (int i = 0; i < numbers && judged; i++) {
        Set<Integer> values = possible.get(shown.get(input)).get(i);
        for (int value = 1; value < limit.least(); value++) {
          if (rows[i] > 0 && rows[i] < limit.least() && !values.contains(value)) {
            told.add(List.of(Arrays.toString(rows), shown.get(input), values).toString());
            break;
          }
        }
      }
    }
    return told;
  }

  private static int[] rows(int input, int numbers, int base) {
    int[] rows = new int[numbers];
    int left = input;
    for (int i = 0; i < numbers; i++) {
      rows[i] = left % base;
      left /= base;
    }
    return rows;
  }

  private static List<Set<Integer>> sets(int numbers) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int i = 0; i < numbers; i++) {
      sets.add(new TreeSet<>());
    }
    return sets;
  }

  @ParameterizedTest
  @CsvSource({"2,5,0", "3,5,0", "2,10,0", "3,10,0", "2,8,2", "3,8,2"})
  void theChoiceTellsNothingOfSites(int sites, int least, int rounding) {
    SmallLimit limit = new SmallLimit(least, rounding);
    assertEquals(List.of(), first(told(Shape.sites(sites), sites, 14, limit)));
  }

  @Test
  void theChoiceTellsNothingOfFourSites() {
    assertEquals(List.of(), first(told(Shape.sites(4), 4, 8, new SmallLimit(4, 0))));
  }

  @Test
  void theChoiceTellsNothingOfMonths() {
    assertEquals(List.of(), first(told(Shape.months(), 4, 8, new SmallLimit(4, 0))));
  }

  @ParameterizedTest
  @CsvSource({"1,2,5,0", "2,3,5,0", "1,2,10,0", "1,2,8,2"})
  void whatAWholeLeavesIsToldNoMoreOf(int shown, int sites, int least, int rounding) {
    SmallLimit limit = new SmallLimit(least, rounding);
    assertEquals(List.of(), first(told(Shape.part(shown, sites), sites, 14, limit)));
  }

  /** 11 of which 9 are shown leave 2; with 5 more nobody is few. */
  @Test
  void aWholeIsNotShownBesideAllButFewOfIt() {
    SmallLimit limit = new SmallLimit(5, 0);
    assertEquals(List.of(-1, 11), Shape.part(1, 2).shown(new int[] {9, 2}, limit));
    assertEquals(List.of(9, 16), Shape.part(1, 2).shown(new int[] {9, 7}, limit));
    assertEquals(List.of(9, 9), Shape.part(1, 2).shown(new int[] {9, 0}, limit));
  }

  /** 9 may be 1 and 8, but not 4 and a number that is not small, and more. */
  @Test
  void aSumThatIsNotEnoughIsHidden() {
    SmallLimit limit = new SmallLimit(5, 0);
    for (int small = 1; small < 5; small++) {
      int[] few = {small, 9 - small};
      assertEquals(List.of(-1, -1, -1), Shape.sites(2).shown(few, limit));
      int[] enough = {small, 10 - small};
      assertEquals(List.of(-1, -1, 10), Shape.sites(2).shown(enough, limit));
    }
  }

  @ParameterizedTest
  @CsvSource({"2,2,4,6", "3,2,3,3"})
  void theChoiceTellsNothingOfSitesInMonths(int sites, int months, int least, int most) {
    SmallLimit limit = new SmallLimit(least, 0);
    Shape shape = Shape.quarter(sites, months);
    assertEquals(List.of(), first(told(shape, sites * months, most, limit)));
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
          shown.add(Shape.quarter(3, 3).shown(rows, new SmallLimit(5, 0)));
        }
      }
    }
    assertEquals(1, shown.size(), shown.toString());
  }

  /** Sums are kept where they can be. */
  @Test
  void notAllIsHidden() {
    int[] rows = {3, 9, 20};
    List<Integer> shown = Shape.sites(3).shown(rows, new SmallLimit(5, 0));
    assertEquals(List.of(-1, -1, 20, 32), shown);
  }

  private static List<String> first(List<String> told) {
    return told.subList(0, Math.min(8, told.size()));
  }
}
