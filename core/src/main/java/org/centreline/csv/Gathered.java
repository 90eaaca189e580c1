package org.centreline.csv;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.Layout.Axis;

/**
 * The rows of a file that were kept, before anything is made of them.
 *
 * @param file the file
 * @param task what was read, and how
 * @param rows what was kept
 * @param intake how many rows there were
 */
record Gathered(CsvReader.File file, Task task, Collector rows, Intake intake) {

  /**
   * A column that an option of its own names.
   *
   * @param option such as {@code --person}
   * @param column the column's name
   */
  record Named(String option, String column) {}

  /** Reads the rows; columns named by options of their own are missed under these. */
  static Gathered of(
      CsvReader.File file, Columns columns, ReadingOptions options, Grouping grouping) {
    return of(file, columns, new Manner(options, grouping, List.of()));
  }

  /**
   * How rows are read.
   *
   * @param options how the text is read
   * @param grouping how rows become subgroups
   * @param named columns that go by options of their own
   */
  record Manner(ReadingOptions options, Grouping grouping, List<Named> named) {}

  static Gathered of(CsvReader.File file, Columns columns, Manner manner) {
    Findings findings = new Findings(file.name());
    Text text = Text.of(file.bytes(), manner.options().encoding(), findings);
    Table table = Table.open(text, columns, manner.options(), findings);
    PersonalColumns.note(table, findings);
    for (Named named : manner.named()) {
      table.header().position(named.column(), named.option(), findings);
    }
    findings.stopIfAny();
    Layout layout = ColumnFinder.find(columns, table, manner.options(), findings);
    Sieve sieve = new Sieve(columns.where(), table.header(), findings);
    Task task = new Task(table, layout, manner.options(), manner.grouping(), findings);
    Collector collected = new Collector(task);
    Intake intake = new Intake(task, sieve, collected);
    intake.take();
    collected.finish();
    return new Gathered(file, task, collected, intake);
  }

  /** The dates of the rows; none where the x axis is no calendar. */
  DateColumn dates() {
    List<String> texts = isDated() ? rows.places().texts() : List.of();
    return new DateColumn(texts, task.options().dateFormat());
  }

  private boolean isDated() {
    return task.layout().axis() == Axis.DATES;
  }

  /** Where the rows came from, with everything found so far. */
  Source source(DateColumn dates) {
    Table table = task.table();
    Optional<String> format =
        isDated() ? Optional.of(dates.format().described()) : Optional.empty();
    Dialect dialect =
        new Dialect(table.text().encoding(), table.delimiter(), table.header().line(), format);
    return new Source(
        file.name(),
        Checksum.of(file.bytes()),
        intake.rows(),
        rows.rowsUsed(),
        task.findings().notices(),
        dialect,
        task.findings().skipped().all());
  }
}
