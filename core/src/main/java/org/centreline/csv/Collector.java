package org.centreline.csv;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.Layout.Axis;
import org.centreline.csv.ReadingOptions.Undated;
import org.centreline.series.Targets;

/** Goes through the rows once and keeps of each what the measures need. */
final class Collector implements Keeper {

  private static final String BETWEEN = "\0";

  private final Task task;
  private final Header header;
  private final Layout layout;
  private final Findings findings;
  private final NumberColumn values;
  private final NumberColumn denominators;
  private final NumberColumn targets;
  private final Dictionary places = new Dictionary();
  private final Dictionary groups = new Dictionary();
  private final RowStore store = new RowStore();
  private int undated;
  private int halves;
  private int labelRows;

  Collector(Task task) {
    this.task = task;
    header = task.header();
    layout = task.layout();
    findings = task.findings();
    String name = layout.isWide() ? new WideHeader(header).span() : header.name(layout.value());
    values = new NumberColumn(name, task.options(), findings);
    String over = layout.isRatio() ? header.name(layout.denominator()) : "";
    denominators = new NumberColumn(over, task.options(), findings);
    String aim = layout.hasTargets() ? header.name(layout.target()) : "";
    targets = new NumberColumn(aim, task.options(), findings);
  }

  @Override
  public void keep(Row row) {
    if (layout.isWide()) {
      keepWide(row);
      return;
    }
    int place = 0;
    if (layout.axis() != Axis.ROWS) {
      String cell = row.cell(layout.x());
      if (cell.isEmpty() || layout.axis() == Axis.DATES && isNoDate(cell)) {
        withoutPlace(row, cell);
        return;
      }
      place = places.code(cell);
    }
    store.add(row.line(), group(row), place);
    measure(row);
    if (layout.hasTargets()) {
      store.aim(target(row));
    }
  }

  /** One value for each column of dates; a row without any is a heading of its own. */
  private void keepWide(Row row) {
    boolean empty = true;
    for (int column : layout.dates()) {
      empty &= row.cell(column).isEmpty();
    }
    if (empty) {
      labelRows++;
      findings.skipped().add(Code.LABEL_ROWS, row.line());
    }
    double target = empty || !layout.hasTargets() ? Double.NaN : target(row);
    for (int i = 0; i < layout.dates().size() && !empty; i++) {
      String date = header.name(layout.dates().get(i));
      store.add(row.line(), group(row), places.code(date));
      store.measure(values.read(row.cell(layout.dates().get(i)), row.line(), date), Double.NaN);
      if (layout.hasTargets()) {
        store.aim(target);
      }
    }
  }

  /** A mark such as NA in place of a date; not one that hides a number. */
  private static boolean isNoDate(String cell) {
    Optional<Missing> mark = Missing.of(cell);
    return mark.isPresent() && mark.get() != Missing.SUPPRESSED;
  }

  private void withoutPlace(Row row, String cell) {
    boolean empty =
        row.cell(layout.value()).isEmpty()
            && (!layout.isRatio() || row.cell(layout.denominator()).isEmpty());
    if (empty || task.options().undated() == Undated.DROP) {
      undated++;
      findings.skipped().add(Code.UNDATED_ROWS, row.line());
    } else if (layout.axis() == Axis.DATES) {
      Mismatch none = new Mismatch("a date", cell, "fill in the date, or empty the row");
      findings.problem(Code.BAD_DATE, task.place(row.line(), layout.x()), none);
    } else {
      Mismatch none = new Mismatch("a label", cell, "fill in the cell, or empty the row");
      findings.problem(Code.NO_LABEL, task.place(row.line(), layout.x()), none);
    }
  }

  private double target(Row row) {
    return targets.read(row.cell(layout.target()), row.line());
  }

  private int group(Row row) {
    if (layout.by().size() == 1) {
      return groups.code(row.cell(layout.by().get(0)));
    }
    StringBuilder key = new StringBuilder();
    for (int column : layout.by()) {
      key.append(key.length() == 0 ? "" : BETWEEN).append(row.cell(column));
    }
    return groups.code(key.toString());
  }

  private void measure(Row row) {
    double value = values.read(row.cell(layout.value()), row.line());
    if (!layout.isRatio()) {
      store.measure(value, Double.NaN);
      return;
    }
    String cell = row.cell(layout.denominator());
    double denominator = denominators.read(cell, row.line());
    if (denominator < 0) {
      Mismatch below = new Mismatch("0 or more", cell, "mend the cell");
      findings.problem(
          Code.NEGATIVE_DENOMINATOR, task.place(row.line(), layout.denominator()), below);
    }
    boolean half = Double.isNaN(value) != Double.isNaN(denominator);
    halves += half ? 1 : 0;
    store.measure(half ? Double.NaN : value, half ? Double.NaN : denominator);
  }

  /** Judges the columns as a whole, once all rows were kept. */
  void finish() {
    char delimiter = task.table().delimiter();
    values.finish(delimiter);
    if (layout.hasTargets()) {
      targets.finish(delimiter);
    }
    if (layout.isRatio()) {
      denominators.finish(delimiter);
      if (values.isPercentage() || denominators.isPercentage()) {
        int column = values.isPercentage() ? layout.value() : layout.denominator();
        findings.problem(Code.PERCENT_OVER, task.place(header.line(), column), percentOver());
      }
    }
    if (undated > 0) {
      String where = " with nothing in '" + Shown.text(header.name(layout.x())) + "' left out";
      findings.note(Code.UNDATED_ROWS, Shown.count(undated, "row") + where);
    }
    if (labelRows > 0) {
      String what = " with a label and no values left out";
      findings.note(Code.LABEL_ROWS, Shown.count(labelRows, "row") + what);
    }
    if (halves > 0) {
      String what = " with a numerator or a denominator only taken as missing";
      findings.note(Code.HALF_ROWS, Shown.count(halves, "row") + what);
    }
    if (store.size() == 0) {
      findings.stopIfAny();
      Mismatch none = new Mismatch("rows of data that can be used", "none", "see --where, --date");
      throw findings.fatal(Code.NO_ROWS, Place.line(header.line()), none);
    }
  }

  private static Mismatch percentOver() {
    return new Mismatch(
        "counts, as there is a denominator",
        "percentages",
        "leave out --denominator, or name the column of counts with --value");
  }

  /** The rows that were kept. */
  RowStore store() {
    return store;
  }

  /** How many rows of the file they are. */
  int rowsUsed() {
    return layout.isWide() ? store.size() / layout.dates().size() : store.size();
  }

  /** The different texts of the date or order column. */
  Dictionary places() {
    return places;
  }

  /** How many groups there are. */
  int groups() {
    return groups.size();
  }

  /** The name of a group: the cells it is told by, joined by slashes. */
  String groupName(int group) {
    String[] cells = groups.text(group).split(BETWEEN, -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].isEmpty() ? "(blank)" : cells[i];
    }
    return String.join(" / ", cells);
  }

  /** What the targets are. */
  Targets.Kind targets() {
    return targets.isPercentage() ? Targets.Kind.SHARES : Targets.Kind.AS_SHOWN;
  }

  /** The cells that a group is told by. */
  List<String> groupCells(int group) {
    return List.of(groups.text(group).split(BETWEEN, -1));
  }

  /** What the values are. */
  Unit unit() {
    return values.isPercentage() ? Unit.PERCENTAGE : Unit.NUMBER;
  }
}
