package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param lines the line on which each row begins
 * @param whole whether there are no other rows
 */
record TableSample(List<ColumnSample> columns, List<Integer> lines, boolean whole) {

  /** So many rows tell what a column is. */
  private static final int MOST_ROWS = 5_000;

  private static final int FEWEST_REPEATED = 3;

  /** Of wide tables fewer. */
  private static final int MOST_CELLS = 200_000;

  static TableSample of(Table table, ReadingOptions options) {
    Header header = table.header();
    List<ColumnSample> columns = new ArrayList<>();
    for (int i = 0; i < header.width(); i++) {
      columns.add(new ColumnSample(header.name(i), options));
    }
    List<Integer> lines = new ArrayList<>();
    boolean whole;
    int most = Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, header.width()));
    try (Rows rows = table.rows(Purpose.LOOK)) {
      for (int taken = 0; taken < most && rows.next(); ) {
        Row row = rows.row();
        if (row.filled() > 0) {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.cell(i));
          }
          lines.add(row.line());
          taken++;
        }
      }
      whole = !rows.next();
    }
    return new TableSample(columns, lines, whole);
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

  /**
   * The lines of rows that repeat earlier ones cell by cell: blocks of {@value #FEWEST_REPEATED}
   * different rows or more that follow one another as before, or most rows beside their like. Two
   * patients may well be alike; a month that was pasted twice is not two months.
   */
  Set<Integer> repeated() {
    if (!whole) {
      return Set.of();
    }
    Map<List<Integer>, Integer> first = new HashMap<>();
    int[] before = new int[rows()];
    int twins = 0;
    for (int row = 0; row < rows(); row++) {
      List<Integer> cells = new ArrayList<>();
      for (ColumnSample column : columns) {
        cells.add(column.code(row));
      }
      Integer known = first.putIfAbsent(cells, row);
      before[row] = known == null ? -1 : known;
      twins += before[row] == row - 1 ? 1 : 0;
    }
    Set<Integer> repeated = new HashSet<>();
    boolean each = 2 * twins == rows() && twins >= FEWEST_REPEATED && first.size() == twins;
    for (int row = 0; row < rows(); row++) {
      int run = 0;
      while (row + run < rows() && before[row] >= 0 && before[row + run] == before[row] + run) {
        run++;
      }
      boolean block = run >= FEWEST_REPEATED && before[row] + run <= row && isVaried(row, run);
      for (int i = 0; i < (block ? run : each && before[row] >= 0 ? 1 : 0); i++) {
        repeated.add(lines.get(row + i));
      }
      row += block ? run - 1 : 0;
    }
    return repeated;
  }

  /** Whether some column that holds no number changes from row to row, as dates do. */
  private boolean isVaried(int from, int count) {
    for (ColumnSample column : columns) {
      Set<Integer> different = new HashSet<>();
      for (int i = 0; i < count && column.profile().isDates(); i++) {
        different.add(column.code(from + i));
      }
      if (different.size() >= FEWEST_REPEATED) {
        return true;
      }
    }
    return false;
  }
}
