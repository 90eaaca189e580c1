package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Filter;
import org.centreline.csv.text.Cells;
import org.centreline.csv.text.Row;

/** Lets through the rows that hold what was asked for. */
final class RowFilter {

  private static final int LISTED = 10;

  private final int[] columns;
  private final String[] wanted;
  private final boolean[] met;
  private final List<Set<String>> seen = new ArrayList<>();
  private long unmet;
  private int kept;
  private int left;

  RowFilter(List<Filter> filters, Header header, FileFindings findings) {
    columns = new int[filters.size()];
    wanted = new String[filters.size()];
    met = new boolean[filters.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = header.position(filters.get(i).column(), Matter.WHERE, findings);
      wanted[i] = Cells.trim(filters.get(i).value());
      seen.add(new LinkedHashSet<>());
    }
  }

  /** Whether a row holds all that was asked for. */
  boolean keeps(Row row) {
    boolean all = true;
    unmet = 0;
    for (int i = 0; i < columns.length; i++) {
      String cell = row.cell(columns[i]);
      boolean holds = cell.equals(wanted[i]);
      met[i] |= holds;
      all &= holds;
      unmet |= holds ? 0 : 1L << i;
      if (!holds && seen.get(i).size() <= LISTED) {
        seen.get(i).add(cell);
      }
    }
    kept += all ? 1 : 0;
    left += all ? 0 : 1;
    return all;
  }

  /** Whether a text in a column is what was asked for, as far as that column goes. */
  boolean isMet(int column, String text) {
    boolean all = true;
    for (int i = 0; i < columns.length; i++) {
      all &= columns[i] != column || text.equals(wanted[i]);
    }
    return all;
  }

  /** The columns that are looked at. */
  List<Integer> columns() {
    return Arrays.stream(columns).boxed().toList();
  }

  /** Counts rows of which it is known that they hold all. */
  void keep(int more) {
    kept += more;
  }

  /** The filters that the last row did not meet, one bit each. */
  long unmet() {
    return unmet;
  }

  /** Reports the values that no row has, else how many rows were left out. */
  void finish(Header header, FileFindings findings) {
    for (int i = 0; i < columns.length; i++) {
      if (!met[i]) {
        String name = header.name(columns[i]);
        Mismatch none =
            new Mismatch(
                "the value '" + Shown.text(wanted[i]) + "' in some row",
                "none",
                "the values are: " + list(seen.get(i)));
        findings.problem(Code.NO_SUCH_VALUE, new Place(header.line(), name), none);
      }
    }
    if (left > 0) {
      findings.note(
          Code.FILTERED_ROWS,
          Shown.count(left, "row") + " of " + (left + kept) + " left out by " + Matter.WHERE);
    }
  }

  private static String list(Set<String> values) {
    StringJoiner list = new StringJoiner(", ");
    values.stream().limit(LISTED).forEach(value -> list.add(Shown.text(value)));
    return values.size() > LISTED ? list + ", ..." : list.toString();
  }
}
