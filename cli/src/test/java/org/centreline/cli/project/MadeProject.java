package org.centreline.cli.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.centreline.project.Disclosure;

/**
 * A project made up of a number: rows of wards, kinds of patients and months, many of them small,
 * and measures that add them up side by side, whole, by the quarter, in part, as shares and means.
 *
 * @param cells the rows, those of a ward, kind and month together
 * @param measures what is added up
 */
record MadeProject(List<Cell> cells, List<Made> measures) {

  static final int MONTHS = 12;
  private static final String[] WARDS = {"Ash", "Birch", "Cedar", "Elm", "Oak"};
  private static final String[] KINDS = {"day", "night"};

  /**
   * Rows of a ward, kind and month.
   *
   * @param counts of events, one a row
   * @param of out of how many, one a row
   */
  record Cell(int month, int ward, int kind, int[] counts, int[] of) {

    int count() {
      return Arrays.stream(counts).sum();
    }

    int all() {
      return Arrays.stream(of).sum();
    }

    /** The same with more events in a row, out of as many. */
    Cell more(int row, int events) {
      int[] other = counts.clone();
      other[row] += events;
      int[] all = of.clone();
      all[row] = Math.max(all[row], other[row]);
      return new Cell(month, ward, kind, other, all);
    }
  }

  /**
   * A measure.
   *
   * @param by which columns tell its charts apart
   * @param ward the only ward it is of; -1 for all
   * @param together whether all sites are shown as one too
   */
  record Made(
      String id, MadeSort sort, List<String> by, int ward, boolean quarters, boolean together) {

    String group(Cell cell) {
      List<String> names = new ArrayList<>();
      for (String column : by) {
        names.add(column.equals("ward") ? WARDS[cell.ward()] : KINDS[cell.kind()]);
      }
      return String.join(" / ", names);
    }

    String x(Cell cell) {
      int month = quarters ? cell.month() / 3 * 3 : cell.month();
      return String.format("2024-%02d-01", month + 1);
    }

    private String row(boolean effects) {
      return String.join(
          ",",
          id,
          id,
          "outcome",
          sort.file(),
          "date",
          sort.value,
          sort.denominator,
          String.join(";", by),
          ward < 0 ? "" : "ward=" + WARDS[ward],
          sort.isBeside() || sort.isEvents() ? "" : quarters ? "quarter" : "month",
          sort.combine,
          sort.type,
          together ? "yes" : "",
          effects ? "yes" : "");
    }
  }

  static MadeProject of(long seed) {
    Random random = new Random(seed);
    int wards = 2 + random.nextInt(4);
    int kinds = 1 + random.nextInt(2);
    int rows = random.nextInt(4) == 0 ? 6 : 1 + random.nextInt(2);
    int[] size = new int[wards];
    for (int ward = 0; ward < wards; ward++) {
      size[ward] = random.nextInt(3) == 0 ? 2 : 4 + random.nextInt(20);
    }
    List<Cell> cells = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      for (int ward = 0; ward < wards; ward++) {
        for (int kind = 0; kind < kinds; kind++) {
          int[] counts = new int[rows];
          int[] of = new int[rows];
          for (int i = 0; i < rows; i++) {
            counts[i] = random.nextInt(2 * size[ward] / rows + 1);
            of[i] = counts[i] + random.nextInt(12);
          }
          cells.add(new Cell(month, ward, kind, counts, of));
        }
      }
    }
    List<Made> measures = measures(random, wards);
    if (seed % 2 == 1) {
      measures.addAll(beside(new Random(seed + 7_000_000)));
    }
    return new MadeProject(cells, measures);
  }

  /** Other files that tell of the same rows, and charts of events. */
  private static List<Made> beside(Random random) {
    List<Made> beside = new ArrayList<>();
    for (MadeSort sort : MadeSort.values()) {
      if ((sort.isBeside() || sort.isEvents()) && random.nextInt(3) == 0) {
        List<String> by = sort == MadeSort.RATE_FILE ? List.of("ward") : List.of();
        String id = "b" + sort.ordinal();
        beside.add(new Made(id, sort, by, -1, sort == MadeSort.QUARTER_FILE, false));
      }
    }
    return beside;
  }

  private static List<Made> measures(Random random, int wards) {
    List<Made> measures = new ArrayList<>();
    List<List<String>> ways =
        List.of(
            List.of(), List.of("ward"), List.of("ward"), List.of("kind"), List.of("ward", "kind"));
    int many = 2 + random.nextInt(4);
    for (int i = 0; i < many; i++) {
      MadeSort sort =
          MadeSort.values()[random.nextInt(3) > 0 ? 0 : random.nextInt(MadeSort.GAPS.ordinal())];
      List<String> by = ways.get(random.nextInt(ways.size()));
      boolean part = by.isEmpty() && random.nextInt(4) == 0;
      measures.add(
          new Made(
              "m" + i,
              sort,
              by,
              part ? random.nextInt(wards) : -1,
              random.nextInt(3) == 0,
              !by.isEmpty()
                  && sort.value.equals("n")
                  && sort.combine.equals("sum")
                  && random.nextInt(3) == 0));
    }
    return measures;
  }

  /** The files of the project, by their names. */
  Map<String, String> files() {
    StringBuilder rows = new StringBuilder("date,ward,kind,n,d\n");
    for (Cell cell : cells) {
      for (int i = 0; i < cell.counts().length; i++) {
        rows.append(
            String.format(
                "2024-%02d-%02d,%s,%s,%d,%d\n",
                cell.month() + 1,
                1 + 4 * i,
                WARDS[cell.ward()],
                KINDS[cell.kind()],
                cell.counts()[i],
                cell.of()[i]));
      }
    }
    StringBuilder sheet =
        new StringBuilder(
            "id,title,kind,file,date,value,denominator,by,where,every,combine,type,all,outcome\n");
    for (Made made : measures) {
      sheet.append(made.row(made.id().equals("m0") && made.sort().ordinal() < 4)).append('\n');
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (Made made : measures) {
      if (made.sort().isBeside()) {
        files.put("p/" + made.sort().file(), file(made));
      }
    }
    files.put("p/measures.csv", sheet.toString());
    files.put("p/data/f.csv", rows.toString());
    files.put(
        "p/changes.csv",
        "date,until,measure,group,kind,label,reason\n2024-06-10,,m0,,change,New,\n");
    return files;
  }

  private String file(Made made) {
    StringBuilder rows = new StringBuilder("date,ward," + made.sort().value + "\n");
    points(made)
        .forEach(
            (point, of) -> {
              int count = of.stream().mapToInt(Cell::count).sum();
              int all = of.stream().mapToInt(Cell::all).sum();
              String rate = all == 0 ? "" : String.format(Locale.ROOT, "%.2f", 1e3 * count / all);
              String number = made.sort() == MadeSort.RATE_FILE ? rate : Integer.toString(count);
              rows.append(point.x() + "," + point.group() + "," + number + "\n");
            });
    return rows.toString();
  }

  /** The points of a measure, each with the rows that it is made of. */
  Map<Point, List<Cell>> points(Made made) {
    Map<Point, List<Cell>> points = new LinkedHashMap<>();
    for (Cell cell : made.sort() == MadeSort.SO_FAR ? cells : List.<Cell>of()) {
      // Since the beginning of the quarter.
      for (int month = cell.month(); month < cell.month() / 3 * 3 + 3; month++) {
        Point point = new Point(made.id(), "", String.format("2024-%02d-01", month + 1));
        points.computeIfAbsent(point, any -> new ArrayList<>()).add(cell);
      }
    }
    for (Cell cell : made.sort() == MadeSort.SO_FAR ? List.<Cell>of() : cells) {
      if (made.ward() < 0 || made.ward() == cell.ward()) {
        Point point = new Point(made.id(), made.group(cell), made.x(cell));
        points.computeIfAbsent(point, any -> new ArrayList<>()).add(cell);
        if (made.together()) {
          Point all = new Point(made.id(), "All", made.x(cell));
          points.computeIfAbsent(all, any -> new ArrayList<>()).add(cell);
        }
      }
    }
    return points;
  }

  /**
   * Up to two projects whose numbers the rule maps to the same ones, all sums of the measures
   * included, but that are not the same.
   */
  List<MadeProject> others(Disclosure rule, long seed) {
    Random random = new Random(seed);
    List<MadeProject> others = new ArrayList<>();
    List<List<String>> mapped = mapped(rule);
    for (int i = 0; i < 400 && others.size() < 2; i++) {
      Cell from = cells.get(random.nextInt(cells.size()));
      Cell to = cells.get(random.nextInt(cells.size()));
      int row = random.nextInt(from.counts().length);
      int step = 1 + random.nextInt(3);
      boolean moves = from != to && from.month() == to.month() && random.nextInt(3) > 0;
      if (from.counts()[row] >= step) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.set(cells.indexOf(from), from.more(row, -step));
        if (moves) {
          changed.set(cells.indexOf(to), to.more(row, step));
        }
        MadeProject other = new MadeProject(changed, measures);
        if (other.mapped(rule).equals(mapped)) {
          others.add(other);
        }
      }
    }
    return others;
  }

  /** What the rule makes of each point: of its number, of the others of a share, of its rows. */
  private List<List<String>> mapped(Disclosure rule) {
    List<List<String>> mapped = new ArrayList<>();
    for (Made made : measures) {
      for (List<Cell> of : points(made).values()) {
        int count = of.stream().mapToInt(Cell::count).sum();
        int all = of.stream().mapToInt(Cell::all).sum();
        boolean mean = made.sort() == MadeSort.MEAN || made.sort() == MadeSort.SAMPLES;
        boolean hidden = mapped(rule, count).equals("*") && isCountedByWard();
        boolean rate = made.sort() == MadeSort.RATE_FILE && !hidden;
        mapped.add(
            mean || rate // A rate of a file is rounded by no rule.
                ? of.stream().map(cell -> Arrays.toString(cell.counts())).toList()
                : List.of(mapped(rule, count), mapped(rule, all), mapped(rule, all - count)));
      }
    }
    return mapped;
  }

  /** Whether a rate of a ward is known to be one: of what no measure counts none is hidden. */
  private boolean isCountedByWard() {
    return measures.stream()
        .filter(made -> made.sort() == MadeSort.COUNT || made.sort() == MadeSort.RUN)
        .anyMatch(made -> !made.quarters() && made.by().equals(List.of("ward")));
  }

  private static String mapped(Disclosure rule, int count) {
    int least = rule == Disclosure.HES ? 8 : rule == Disclosure.LT5 ? 5 : 10;
    if (count > 0 && count < least) {
      return "*";
    }
    return Integer.toString(rule == Disclosure.HES ? (count + 2) / 5 * 5 : count);
  }

  record Point(String measure, String group, String x) {}
}
