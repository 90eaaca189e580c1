package org.centreline.csv;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.Layout.Axis;
import org.centreline.series.Measured;

/** Reads measures from CSV. */
public final class CsvReader {

  /**
   * A file as it was given.
   *
   * @param name as people gave it, for messages
   * @param bytes gone through several times
   */
  public record File(String name, Bytes bytes) {

    /** A file in memory. */
    public File(String name, byte[] bytes) {
      this(name, Bytes.of(bytes));
    }
  }

  private CsvReader() {}

  /**
   * Reads a file.
   *
   * @param name the file's name as people gave it, for messages
   * @param bytes the file; not changed
   * @param columns which columns hold what
   * @param options how the text is read
   * @throws DataException with every problem of the file, where it can't be used
   */
  public static Reading read(String name, byte[] bytes, Columns columns, ReadingOptions options) {
    return read(new File(name, bytes), columns, options, Grouping.none());
  }

  /** The same, the rows gathered into subgroups as asked. */
  public static Reading read(
      File file, Columns columns, ReadingOptions options, Grouping grouping) {
    Findings findings = new Findings(file.name());
    Text text = Text.of(file.bytes(), options.encoding(), findings);
    Table table = Table.open(text, columns, options, findings);
    PersonalColumns.note(table, findings);
    Layout layout = ColumnFinder.find(columns, table, options, findings);
    Sieve sieve = new Sieve(columns.where(), table.header(), findings);
    Task task = new Task(table, layout, options, grouping, findings);
    Collector collected = new Collector(task);
    Intake intake = new Intake(task, sieve, collected);
    intake.take();
    collected.finish();
    DateColumn dates = dates(task, collected);
    List<Measured> measured = new Assembler(task, collected).assemble(dates);
    Dialect dialect =
        new Dialect(text.encoding(), table.delimiter(), table.header().line(), format(task, dates));
    return new Reading(
        new Source(
            file.name(),
            Checksum.of(file.bytes()),
            intake.rows(),
            collected.rowsUsed(),
            findings.notices(),
            dialect,
            findings.skipped().all()),
        measured,
        collected.unit(),
        dates.format());
  }

  private static Optional<String> format(Task task, DateColumn dates) {
    boolean dated = task.layout().axis() == Axis.DATES;
    return dated ? Optional.of(dates.format().described()) : Optional.empty();
  }

  private static DateColumn dates(Task task, Collector collected) {
    boolean dates = task.layout().axis() == Axis.DATES;
    return new DateColumn(
        dates ? collected.places().texts() : List.of(), task.options().dateFormat());
  }
}
