package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.Table;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/**
 * The first rows of a table, column by column.
 *
 * @param columns left to right, all with the same number of rows
 */
record TableSample(List<ColumnSample> columns) {

  /** So many rows tell what a column is. */
  private static final int MOST_ROWS = 5_000;

  /** Of wide tables fewer. */
  private static final int MOST_CELLS = 200_000;

  static TableSample of(Table table, ReadingOptions options) {
    Header header = table.header();
    List<ColumnSample> columns = new ArrayList<>();
    for (int i = 0; i < header.width(); i++) {
      columns.add(new ColumnSample(header.name(i), options));
    }
    int most = Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, header.width()));
    try (Rows rows = table.rows(Purpose.LOOK)) {
      for (int taken = 0; taken < most && rows.next(); ) {
        Row row = rows.row();
        if (row.filled() > 0) {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.cell(i));
          }
          taken++;
        }
      }
    }
    return new TableSample(columns);
  }

  int rows() {
    return columns.isEmpty() ? 0 : columns.get(0).rows();
  }

  /**
   * Whether the numbers of a column are hardly ever above those of another, and mostly below them:
   * a row that is wrong is told when it is read.
   */
  boolean isWithin(int part, int whole) {
    int below = 0;
    int above = 0;
    int told = 0;
    for (int row = 0; row < rows() && part != whole; row++) {
      double a = columns.get(part).number(row);
      double b = columns.get(whole).number(row);
      above += a > b ? 1 : 0;
      told += Double.isNaN(a) || Double.isNaN(b) ? 0 : 1;
      below += a < b ? 1 : 0;
    }
    return told > 0 && 10 * above <= told && 2 * below > told;
  }
}
