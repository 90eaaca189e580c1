package org.centreline.csv.survey;

import java.util.Objects;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.KnownTable;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.text.KeptRows;

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

  /** What its columns are. */
  public TableRoles roles() {
    return table(Columns.unnamed()).roles(options);
  }

  /** The table for who reads these columns. */
  public KnownTable table(Columns columns) {
    return table.keeping(rows, columns);
  }
}
