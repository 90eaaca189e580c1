package org.centreline.csv;

import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.shared.SharedRows;
import org.centreline.csv.shared.SharedRows.Wanted;
import org.centreline.csv.text.CsvFile;

/**
 * The readings of one file that several measures are made of: the file is gone through once for all
 * that are expected. What a reading gives, and what stands against it, is what it would be alone.
 */
public final class SharedReadings {

  private final CsvFile file;
  private final Optional<SharedRows> rows;

  /** Of a file; a table in a database is asked each time. */
  public SharedReadings(CsvFile file) {
    this.file = file;
    rows = file.table().isPresent() ? Optional.empty() : Optional.of(new SharedRows(file));
  }

  /** The file that is read. */
  public CsvFile file() {
    return file;
  }

  /** Rows for all, but of several columns that are read one after the other. */
  private Optional<SharedRows> of(Columns columns) {
    return rows.filter(shared -> !JointReading.isWanted(columns));
  }

  /** A reading that will be asked for; whoever expects it says when it is done with. */
  public void expect(Columns columns, ReadingOptions options, Grouping grouping) {
    of(columns).ifPresent(shared -> shared.expect(new Wanted(columns, options, grouping)));
  }

  /** A reading that was expected is not asked for any more. */
  public void done(Columns columns, ReadingOptions options, Grouping grouping) {
    of(columns).ifPresent(shared -> shared.done(new Wanted(columns, options, grouping)));
  }

  /** The same as {@link CsvReader#read(CsvFile, Columns, ReadingOptions, Grouping)}. */
  public FileContent read(Columns columns, ReadingOptions options, Grouping grouping) {
    return of(columns)
        .map(shared -> shared.rows(new Wanted(columns, options, grouping)))
        .map(CsvReader::measures)
        .orElseGet(() -> CsvReader.read(file, columns, options, grouping));
  }

  /** The same as {@link CsvReader#sites(CsvFile, Columns, ReadingOptions, Grouping)}. */
  public FileContent sites(Columns columns, ReadingOptions options, Grouping grouping) {
    return of(columns)
        .map(shared -> shared.rows(new Wanted(columns, options, grouping)))
        .map(CsvReader::groups)
        .orElseGet(() -> CsvReader.sites(file, columns, options, grouping));
  }

  /** On which rows the points of such a reading rest. */
  public RowsOfPoints rows(
      FileContent content, Columns columns, ReadingOptions options, Grouping grouping) {
    return of(columns)
        .map(shared -> shared.rows(new Wanted(columns, options, grouping)))
        .<RowsOfPoints>map(RowsOfFile::new)
        .orElseGet(() -> RowsOfPoints.of(content, file, columns, options, grouping));
  }
}
