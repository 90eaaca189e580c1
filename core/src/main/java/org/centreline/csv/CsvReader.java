package org.centreline.csv;

import java.util.List;
import org.centreline.csv.Layout.Axis;
import org.centreline.series.Measured;

/** Reads measures from CSV. */
public final class CsvReader {

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
    Findings findings = new Findings(name);
    Text text = Text.of(bytes, options.encoding(), findings);
    Table table = Table.open(text, columns, options, findings);
    Layout layout = ColumnFinder.find(columns, table, options, findings);
    Sieve sieve = new Sieve(columns.where(), table.header(), findings);
    Task task = new Task(table, layout, options, findings);
    Collector collected = new Collector(task);
    Intake intake = new Intake(task, sieve, collected);
    intake.take();
    collected.finish();
    DateColumn dates = dates(task, collected);
    List<Measured> measured = new Assembler(task, collected).assemble(dates);
    int used = collected.store().size();
    return new Reading(
        new Source(name, Checksum.of(bytes), intake.rows(), used, findings.notices()),
        measured,
        collected.unit(),
        dates.format(),
        new Dialect(text.encoding(), table.delimiter(), table.header().line()));
  }

  private static DateColumn dates(Task task, Collector collected) {
    boolean dates = task.layout().axis() == Axis.DATES;
    return new DateColumn(
        dates ? collected.places().texts() : List.of(), task.options().dateFormat());
  }
}
