package org.centreline.report.office;

import java.util.List;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;

/** Some of the rows of a table, with the names of its columns. */
final class RowSlice implements CellRows {

  private final CellRows table;
  private final int from;
  private final int end;
  private int row;

  /** The rows from one place, from 0, to before another. */
  RowSlice(CellRows table, int from, int end) {
    this.table = table;
    this.from = from;
    this.end = end;
  }

  @Override
  public void head(List<String> names) {
    table.head(names);
  }

  @Override
  public void row(List<Cell> cells) {
    if (row >= from && row < end) {
      table.row(cells);
    }
    row++;
  }
}
