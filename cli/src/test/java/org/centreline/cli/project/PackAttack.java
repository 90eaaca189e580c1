package org.centreline.cli.project;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.centreline.cli.project.MadeProject.Cell;
import org.centreline.cli.project.MadeProject.Made;
import org.centreline.cli.project.MadeProject.Point;
import org.centreline.cli.project.NumberBounds.Column;
import org.centreline.cli.project.NumberBounds.Known;
import org.centreline.cli.project.NumberBounds.Wanted;
import org.centreline.project.Disclosure;

/**
 * One who has a pack, knows its rule and which rows each of its points adds up, but no number of
 * them, and works out between which bounds each hidden number lies. It is told, too, which of the
 * numbers hidden beside one are small ones, and which only hide them.
 *
 * @param project what rows there are
 * @param rule what the pack says it hides
 * @param points the file of points of the pack
 */
record PackAttack(MadeProject project, Disclosure rule, String points) {

  private int least() {
    return rule == Disclosure.HES ? 8 : rule == Disclosure.LT5 ? 5 : 10;
  }

  /** Every hidden number that can be told more of than that it is small. */
  List<String> found() {
    List<Known> known = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    read(known, wanted);
    known.addAll(ofRates(known, wanted));
    wanted.addAll(left(known));
    NumberBounds bounds = new NumberBounds(project);
    List<String> found = new ArrayList<>();
    for (Wanted one : Set.copyOf(wanted)) {
      if (!isSmall(one)) {
        continue;
      }
      List<Known> all = new ArrayList<>(known);
      all.addAll(betrayed(one, wanted));
      double most = bounds.bound(one, all, GoalType.MAXIMIZE);
      double fewest = bounds.bound(one, all, GoalType.MINIMIZE);
      if (most < least() - 1 - 1e-6 || fewest > 1 + 1e-6) {
        found.add(
            one.point()
                + " "
                + one.column()
                + (one.rest() ? " rest" : "")
                + " is "
                + fewest
                + " to "
                + most);
      }
    }
    return found;
  }

  /** A rate and its denominator are the numerator, where some measure counts that. */
  private List<Known> ofRates(List<Known> known, List<Wanted> wanted) {
    List<Known> made = new ArrayList<>();
    for (Known rate : known) {
      for (Known other : known) {
        if (rate.column() == Column.RATE && other.cells().equals(rate.cells())) {
          double off = 0.006 * other.high() / 1e3;
          if (other.column() == Column.ALL
              && wanted.stream().anyMatch(one -> one.cells().equals(rate.cells()))) {
            made.add(
                new Known(
                    Column.COUNT,
                    rate.cells(),
                    rate.low() * other.low() / 1e3 - off,
                    rate.high() * other.high() / 1e3 + off));
          }
        }
      }
    }
    known.removeIf(one -> one.column() == Column.RATE);
    return made;
  }

  /** What a number leaves of another that holds it, where few are left. */
  private List<Wanted> left(List<Known> known) {
    List<Wanted> left = new ArrayList<>();
    for (Known whole : known) {
      for (Known part : known) {
        if (whole.column() == Column.COUNT
            && part.column() == Column.COUNT
            && whole.cells().size() > part.cells().size()
            && whole.cells().containsAll(part.cells())) {
          List<Cell> others = new ArrayList<>(whole.cells());
          others.removeAll(part.cells());
          int amount = amount(Column.COUNT, others);
          if (amount > 0 && amount < least()) {
            Point nobody = new Point("left", "", Integer.toString(left.size()));
            left.add(new Wanted(nobody, Column.COUNT, others, false));
          }
        }
      }
    }
    return left;
  }

  private boolean isSmall(Wanted one) {
    return one.rest() || amount(one.column(), one.cells()) < least();
  }

  /** Somebody has told which of the numbers hidden beside one are small, and which are not. */
  private List<Known> betrayed(Wanted wanted, List<Wanted> hidden) {
    List<Known> told = new ArrayList<>();
    for (Wanted other : hidden) {
      Point point = other.point();
      boolean beside =
          !wanted.rest()
              && !other.rest()
              && !other.equals(wanted)
              && other.column() == wanted.column()
              && point.measure().equals(wanted.point().measure())
              && point.x().equals(wanted.point().x())
              && !point.group().equals("All")
              && !wanted.point().group().equals("All");
      if (beside) {
        boolean small = isSmall(other);
        told.add(
            new Known(
                other.column(),
                other.cells(),
                small ? 1 : least(),
                small ? least() - 1 : NumberBounds.MOST));
      }
    }
    return told;
  }

  private void read(List<Known> known, List<Wanted> wanted) {
    Map<Point, CSVRecord> shown = shown();
    for (Made made : project.measures()) {
      project
          .points(made)
          .forEach(
              (point, cells) -> {
                CSVRecord row = shown.get(point);
                // Where numbers are rounded, the whole is the sum of what is shown of its sites.
                boolean told = rule == Disclosure.HES && point.group().equals("All");
                if (row != null && !told) {
                  read(made, row, new Wanted(point, Column.COUNT, cells, false), known, wanted);
                }
              });
    }
  }

  private Map<Point, CSVRecord> shown() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = points.startsWith("\uFEFF") ? points.substring(1) : points;
    Map<Point, CSVRecord> shown = new HashMap<>();
    try (var rows = format.parse(new StringReader(text))) {
      rows.forEach(
          row -> shown.put(new Point(row.get("measure"), row.get("site"), row.get("x")), row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown;
  }

  private void read(Made made, CSVRecord row, Wanted all, List<Known> known, List<Wanted> wanted) {
    MadeSort sort = made.sort();
    boolean ratio = sort == MadeSort.SHARE || sort == MadeSort.RATIO || sort == MadeSort.RATE;
    List<Cell> cells = all.cells();
    int rows = cells.stream().mapToInt(cell -> cell.counts().length).sum();
    if (sort == MadeSort.RATE_FILE) {
      if (!row.get("value").isEmpty()) {
        double rate = Double.parseDouble(row.get("value"));
        known.add(new Known(Column.RATE, cells, rate - 0.005, rate + 0.005));
      }
    } else if (ratio) {
      number(
          row.get("numerator"), new Wanted(all.point(), Column.COUNT, cells, false), known, wanted);
      number(
          row.get("denominator"), new Wanted(all.point(), Column.ALL, cells, false), known, wanted);
      boolean shares = row.get("denominator").isEmpty() && sort == MadeSort.SHARE;
      int rest = amount(Column.ALL, cells) - amount(Column.COUNT, cells);
      if (shares && rule != Disclosure.HES && rest > 0 && rest < least()) {
        wanted.add(new Wanted(all.point(), Column.ALL, cells, true));
      }
    } else if (sort == MadeSort.MEAN || sort == MadeSort.SAMPLES) {
      if (!row.get("value").isEmpty()) {
        // Who counts the rows has the sum.
        double sum = Double.parseDouble(row.get("value")) * rows;
        known.add(new Known(Column.COUNT, cells, sum - 1e-7, sum + 1e-7));
      } else {
        number("", new Wanted(all.point(), Column.COUNT, cells, false), known, wanted);
      }
      if (sort == MadeSort.SAMPLES) {
        number(row.get("size"), new Wanted(all.point(), Column.ROWS, cells, false), known, wanted);
      }
    } else {
      Column column =
          sort == MadeSort.ALL ? Column.ALL : sort == MadeSort.ROWS ? Column.ROWS : Column.COUNT;
      number(row.get("value"), new Wanted(all.point(), column, cells, false), known, wanted);
    }
  }

  private void number(String shown, Wanted here, List<Known> known, List<Wanted> wanted) {
    int amount = amount(here.column(), here.cells());
    if (!shown.isEmpty() && !(shown.equals("0") && amount > 0)) {
      double number = Double.parseDouble(shown);
      double off = rule == Disclosure.HES && number > 0 ? 2 : 0;
      known.add(new Known(here.column(), here.cells(), number - off, number + off));
    } else if (amount > 0) {
      wanted.add(here);
    }
  }

  static int amount(Column column, List<Cell> cells) {
    return cells.stream()
        .mapToInt(
            cell ->
                switch (column) {
                  case COUNT -> cell.count();
                  case ALL -> cell.all();
                  case ROWS, RATE -> cell.counts().length;
                })
        .sum();
  }
}
