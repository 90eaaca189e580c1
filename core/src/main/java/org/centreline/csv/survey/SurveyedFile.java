package org.centreline.csv.survey;

import java.util.List;
import java.util.Objects;
import org.centreline.csv.CsvReader;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.row.FileRows.RowOptions;
import org.centreline.csv.text.KeptRows;
import org.centreline.series.Measured;

/**
 * A file that was gone through once.
 *
 * @param facts what it holds
 * @param table its names and rows, as they stand in the file
 * @param rows its rows, kept as they went by
 * @param options how it was read
 */
public record SurveyedFile(
    FileFacts facts, KnownTable table, KeptRows rows, ReadingOptions options) {

  public SurveyedFile {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(options, "options");
  }

  /** Whether its columns are named by dates, though it may have to be asked of which year. */
  public boolean isWide() {
    return new WideHeader(table.table().header(), options).isWide();
  }

  /** Where what is found in it goes. */
  public FileFindings findings() {
    return table.file().findings();
  }

  /** What its columns are. */
  public TableRoles roles() {
    return table(Columns.unnamed()).roles(options, List.of());
  }

  /**
   * The measures of some columns.
   *
   * @param findings where it is noted what was taken and left out
   * @throws org.centreline.csv.problem.DataException with every problem, where they can't be used
   */
  public List<Measured> measured(
      Columns columns, ReadingOptions asked, Grouping grouping, FileFindings findings) {
    return CsvReader.measured(table(columns), columns, RowOptions.of(asked, grouping), findings);
  }

  /** The same of groups that are compared, totals among them left out. */
  public List<Measured> sites(
      Columns columns, ReadingOptions asked, Grouping grouping, FileFindings findings) {
    return CsvReader.sites(table(columns), columns, RowOptions.of(asked, grouping), findings);
  }

  /** The name of the file. */
  public String name() {
    return table.file().name();
  }

  /** The table for who reads these columns. */
  public KnownTable table(Columns columns) {
    return table.keeping(rows, columns);
  }
}
