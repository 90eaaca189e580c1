package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Cells;
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

  /** Fewer numbers may all be whole by chance. */
  private static final int FEWEST_OF_KIND = 6;

  /** Of wide tables fewer. */
  private static final int MOST_CELLS = 200_000;

  /** Of the rows that hold what was asked for. */
  static TableSample of(CsvTable table, ReadingOptions options, List<Filter> where) {
    Header header = table.header();
    List<ColumnSample> columns = new ArrayList<>();
    Optional<String> measure = measure(header, where);
    for (int i = 0; i < header.width(); i++) {
      String name = header.name(i);
      boolean plain = HeadingVocabulary.standard().isAll(Heading.of(name), "plain-value");
      String said = plain ? measure.orElse(name) : name;
      columns.add(new ColumnSample(name, said, options));
    }
    List<Integer> lines = new ArrayList<>();
    boolean whole;
    int most = Math.min(MOST_ROWS, MOST_CELLS / header.width());
    try (Rows rows = table.rows(Purpose.LOOK)) {
      for (int taken = 0; taken < most && rows.next(); ) {
        Row row = rows.row();
        if (row.filled() > 0 && holds(row, header, where)) {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.cell(i));
          }
          lines.add(row.line());
          taken++;
        }
      }
      whole = !rows.next();
    }
    columns.forEach(ColumnSample::settle);
    return new TableSample(columns, lines, whole);
  }

  /** The name of the one measure asked for, which says more than a heading such as value. */
  private static Optional<String> measure(Header header, List<Filter> where) {
    for (Filter filter : where) {
      boolean one = header.positions(filter.column()).size() == 1;
      Heading heading = Heading.of(filter.column());
      if (one && HeadingVocabulary.standard().in(heading, "measure-name").isPresent()) {
        return Optional.of(filter.value());
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Row row, Header header, List<Filter> where) {
    boolean all = true;
    for (Filter filter : where) {
      List<Integer> positions = header.positions(filter.column());
      String wanted = Cells.trim(filter.value());
      all &= positions.size() != 1 || row.cell(positions.get(0)).equals(wanted);
    }
    return all;
  }

  int rows() {
    return lines.size();
  }

  /** The cells of a row that say something, as far as a position. */
  Row row(int row, int last) {
    String[] cells = new String[last + 1];
    for (int i = 0; i <= last; i++) {
      int code = columns.get(i).code(row);
      cells[i] = code < 0 ? "" : columns.get(i).texts().get(code);
    }
    return Row.of(cells, lines.get(row));
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

  /** Whether under some names nearly all numbers are whole, and under others hardly any. */
  boolean areOfKinds(int names, int numbers) {
    int[] whole = new int[columns.get(names).different()];
    int[] told = new int[whole.length];
    for (int row = 0; row < rows(); row++) {
      double number = columns.get(numbers).number(row);
      int name = columns.get(names).code(row);
      if (name >= 0 && !Double.isNaN(number)) {
        told[name]++;
        whole[name] += number == StrictMath.rint(number) ? 1 : 0;
      }
    }
    boolean counted = false;
    boolean measured = false;
    for (int i = 0; i < told.length; i++) {
      counted |= told[i] >= FEWEST_OF_KIND && whole[i] == told[i];
      measured |= told[i] >= FEWEST_OF_KIND && 2 * whole[i] < told[i];
    }
    return counted && measured;
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
      twins += known != null && known == row - 1 ? 1 : 0;
    }
    Set<Integer> repeated = new HashSet<>();
    boolean each = 2 * twins == rows() && twins >= FEWEST_REPEATED;
    for (int row = 0; row < rows(); row++) {
      int run = 0;
      while (row + run < rows() && before[row] >= 0 && before[row + run] == before[row] + run) {
        run++;
      }
      boolean block = run >= FEWEST_REPEATED && isVaried(row, run);
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
