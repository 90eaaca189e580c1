package org.centreline.report.describe;

import java.util.List;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.words.DescriptionWords;
import org.centreline.words.Numbers;

/** The columns of a file as a table for people. */
final class ColumnTable {

  private ColumnTable() {}

  /** One row a column; columns that are named by dates are left out. */
  static Table of(FileDescription description) {
    List<ColumnFacts> columns = shown(description);
    TableMaker<ColumnFacts> table =
        new TableMaker<ColumnFacts>()
            .words("Column", ColumnFacts::name)
            .words("Type", column -> column.kind().word())
            .numbers("Filled", column -> Numbers.count(column.cells().filled()))
            .numbers("Missing", column -> count(column.cells().missing()));
    if (columns.stream().anyMatch(column -> column.cells().suppressed() > 0)) {
      table.numbers("Suppressed", column -> count(column.cells().suppressed()));
    }
    if (columns.stream().anyMatch(column -> column.cells().odd() > 0)) {
      table.numbers("Odd", column -> count(column.cells().odd()));
    }
    return table.words("Range", DescriptionWords::range).of(columns);
  }

  /** A few cells of each column, or why there are none, one line a column. */
  static List<String> examples(FileDescription description) {
    return shown(description).stream()
        .map(column -> column.name() + ": " + DescriptionWords.examples(column))
        .filter(line -> !line.endsWith(": "))
        .toList();
  }

  private static List<ColumnFacts> shown(FileDescription description) {
    boolean wide = description.facts().headings().isPresent();
    return description.facts().columns().stream()
        .filter(column -> !wide || !column.isNumeric() && column.cells().filled() > 0)
        .toList();
  }

  private static String count(int number) {
    return number == 0 ? "" : Numbers.count(number);
  }
}
