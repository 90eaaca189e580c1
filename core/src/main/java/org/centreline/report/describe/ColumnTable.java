package org.centreline.report.describe;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.words.DescriptionWords;
import org.centreline.words.Numbers;

/** The columns of a file as a table for people. */
final class ColumnTable {

  /**
   * A column.
   *
   * @param facts what it holds
   * @param role what it was taken for
   */
  record Line(ColumnFacts facts, ColumnRole role) {}

  private ColumnTable() {}

  /** One row a column. */
  static Table of(List<Line> columns) {
    TableMaker<Line> table =
        new TableMaker<Line>()
            .words("Column", column -> column.facts().name())
            .words("Taken for", column -> column.role().role().word())
            .numbers("Filled", column -> Numbers.count(column.facts().cells().filled()))
            .numbers("Missing", column -> count(column.facts().cells().missing()));
    if (columns.stream().anyMatch(column -> column.facts().cells().suppressed() > 0)) {
      table.numbers("Suppressed", column -> count(column.facts().cells().suppressed()));
    }
    if (columns.stream().anyMatch(column -> column.facts().cells().odd() > 0)) {
      table.numbers("Odd", column -> count(column.facts().cells().odd()));
    }
    return table.words("Range", column -> DescriptionWords.range(column.facts())).of(columns);
  }

  /** Why each column was taken for what it is, with a few of its cells, one line a column. */
  static List<String> reasons(List<Line> columns) {
    return columns.stream()
        .map(column -> DescriptionWords.column(column.role(), column.facts()))
        .filter(line -> !line.endsWith(": "))
        .toList();
  }

  /** The columns that are shown; those that are named by dates are left out. */
  static List<Line> shown(FileDescription description) {
    boolean wide = description.facts().headings().isPresent();
    List<Line> lines = new ArrayList<>();
    for (ColumnFacts column : description.facts().columns()) {
      if (!wide || !column.isNumeric() && column.cells().filled() > 0) {
        lines.add(new Line(column, description.roles().get(column.position() - 1)));
      }
    }
    return lines;
  }

  private static String count(int number) {
    return number == 0 ? "" : Numbers.count(number);
  }
}
