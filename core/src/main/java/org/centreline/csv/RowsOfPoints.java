package org.centreline.csv;

import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.text.CsvFile;

/** Of which rows points are made. */
public interface RowsOfPoints {

  /** What rows are called where they are counted, whatever they hold. */
  String ROWS = "";

  /**
   * Those of a file; of the answer of a table each point is taken for a row of its own.
   *
   * @param content what was read
   * @throws org.centreline.csv.problem.DataException where it can't be used
   */
  static RowsOfPoints of(
      FileContent content,
      CsvFile file,
      Columns columns,
      ReadingOptions options,
      Grouping grouping) {
    return file.table().isPresent()
        ? new RowsOfAnswer(content, columns, grouping)
        : of(file, columns, options, grouping);
  }

  /**
   * Those of a file.
   *
   * @throws org.centreline.csv.problem.DataException where it can't be used
   */
  static RowsOfPoints of(CsvFile file, Columns columns, ReadingOptions options, Grouping grouping) {
    return new RowsOfFile(FileRows.of(file, columns, options, grouping));
  }

  /** Takes what belongs to a point. */
  interface Receiver {

    /**
     * Takes a row, or a cell of a wide table.
     *
     * @param group of the point
     * @param x what the point is called
     * @param cell the same number for the same row of a file, however the file is read
     */
    void take(Optional<String> group, String x, long cell);
  }

  /** Hands over all rows that belong to a point, in their order. */
  void each(Receiver receiver);

  /** The column that is added up, or whose rows are; {@link #ROWS} where rows are counted. */
  String numerator();

  /** The column of denominators; empty where there is none. */
  Optional<String> denominator();

  /** How rows become subgroups, with what was found in the file. */
  Grouping grouping();
}
