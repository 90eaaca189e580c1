package org.centreline.csv;

import java.util.List;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.point.Assembler;
import org.centreline.csv.point.HiddenTotals;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Gathered;
import org.centreline.csv.text.CsvFile;
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
    return read(new CsvFile(name, bytes), columns, options, Grouping.none());
  }

  /** The same, the rows gathered into subgroups as asked. */
  public static Reading read(
      CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    Gathered gathered = Gathered.of(file, columns, options, grouping);
    DateColumn dates = gathered.dates();
    List<Measured> measured = new Assembler(gathered.task(), gathered.rows()).assemble(dates);
    HiddenTotals.note(measured, gathered.task().findings());
    return new Reading(gathered.source(), measured, gathered.rows().unit(), dates.format());
  }
}
