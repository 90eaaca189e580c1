package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;

/**
 * Sums of some of the numbers: which reading, group and period shows each, and of which rows. Who
 * knows how numbers are chosen may try all inputs, and keep those that would show what is shown.
 *
 * @param cells what is shown
 * @param left what nobody shows, and a whole leaves
 */
record SumShape(List<Cell> cells, List<Integer> left) {

  private static final List<String> MONTHS = List.of("first", "second", "third");

  record Cell(int reading, int group, String period, List<Integer> rows) {}

  static SumShape sites(int sites) {
    List<Cell> cells = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      cells.add(new Cell(0, i, "month", List.of(i)));
      all.add(i);
    }
    cells.add(new Cell(1, 0, "month", all));
    return new SumShape(cells, List.of());
  }

  /** The whole and some of its sites: the others are told by subtraction. */
  static SumShape part(int shown, int sites) {
    List<Cell> cells = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      if (i < shown) {
        cells.add(new Cell(i, 0, "month", List.of(i)));
      }
      all.add(i);
    }
    cells.add(new Cell(sites, 0, "month", all));
    return new SumShape(cells, shown + 1 == sites ? List.of(shown) : List.of());
  }

  /** Two sites in two months, each and together by months and over both. */
  static SumShape months() {
    return new SumShape(
        List.of(
            new Cell(0, 0, "first", List.of(0)),
            new Cell(0, 0, "second", List.of(1)),
            new Cell(0, 1, "first", List.of(2)),
            new Cell(0, 1, "second", List.of(3)),
            new Cell(1, 0, "first", List.of(0, 2)),
            new Cell(1, 0, "second", List.of(1, 3)),
            new Cell(2, 0, "both", List.of(0, 1)),
            new Cell(2, 1, "both", List.of(2, 3)),
            new Cell(3, 0, "both", List.of(0, 1, 2, 3))),
        List.of());
  }

  /** Sites in months, each alone, and all of them together. */
  static SumShape quarter(int sites, int months) {
    List<Cell> cells = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int site = 0; site < sites; site++) {
      for (int month = 0; month < months; month++) {
        all.add(cells.size());
        cells.add(new Cell(0, site, MONTHS.get(month), List.of(cells.size())));
      }
    }
    cells.add(new Cell(1, 0, "quarter", all));
    return new SumShape(cells, List.of());
  }

  /** Readings of one month, the rows of each of their groups. */
  static SumShape of(List<List<List<Integer>>> readings) {
    List<Cell> cells = new ArrayList<>();
    for (int reading = 0; reading < readings.size(); reading++) {
      for (List<Integer> rows : readings.get(reading)) {
        cells.add(new Cell(reading, cells.size(), "month", rows));
      }
    }
    return new SumShape(cells, List.of());
  }

  /** Two wards by two sexes: readings of all or of one ward or sex, by either or together. */
  static SumShape crossed(long seed) {
    Random random = new Random(seed);
    List<Cell> cells = new ArrayList<>();
    int readings = 2 + random.nextInt(3);
    for (int reading = 0; reading < readings; reading++) {
      int by = random.nextInt(3);
      int only = random.nextInt(3);
      int which = random.nextInt(2);
      Map<Integer, List<Integer>> groups = new TreeMap<>();
      for (int row = 0; row < 4; row++) {
        if (only == 2 || attribute(row, only) == which) {
          int group = by == 2 ? 0 : attribute(row, by);
          groups.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
        }
      }
      int own = reading;
      groups.forEach((group, rows) -> cells.add(new Cell(own, group, "month", rows)));
    }
    return new SumShape(cells, List.of());
  }

  private static int attribute(int row, int which) {
    return which == 0 ? row % 2 : row / 2;
  }

  /** What is shown of the numbers; -1 where it is hidden. */
  List<Integer> shown(int[] rows, SmallLimit limit) {
    SumTable table = new SumTable();
    Set<Spot> hidden = new HashSet<>();
    List<Figure> figures = new ArrayList<>();
    for (Cell cell : cells) {
      int count = sum(cell, rows);
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

  private static int sum(Cell cell, int[] rows) {
    return cell.rows().stream().mapToInt(row -> rows[row]).sum();
  }

  /** What each cell is, and what a whole leaves beside some of them. */
  private List<Integer> sums(int[] rows) {
    List<Integer> sums = new ArrayList<>();
    cells.forEach(cell -> sums.add(sum(cell, rows)));
    left.forEach(row -> sums.add(rows[row]));
    return sums;
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

  /** Numbers up to {@code most} are judged by all that could stand in their place. */
  static List<String> told(SumShape shape, int numbers, int most, SmallLimit limit) {
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
      List<Integer> sums = shape.sums(rows);
      List<Set<Integer>> values =
          possible.computeIfAbsent(shown.get(input), any -> sets(sums.size()));
      for (int i = 0; i < sums.size(); i++) {
        values.get(i).add(sums.get(i));
      }
    }
    List<String> told = new ArrayList<>();
    for (int input = 0; input < inputs; input++) {
      int[] rows = rows(input, numbers, base);
      boolean judged = true;
      for (int row : rows) {
        judged &= row <= most;
      }
      List<Integer> sums = shape.sums(rows);
      for (int i = 0; i < sums.size() && judged; i++) {
        Set<Integer> values = possible.get(shown.get(input)).get(i);
        boolean all = IntStream.range(1, limit.least()).allMatch(values::contains);
        if (limit.isSmall(sums.get(i)) && !all) {
          told.add(List.of(Arrays.toString(rows), shown.get(input), values).toString());
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
}
