package org.centreline.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Lets through the rows that hold what was asked for. */
final class Sieve {

  private static final int LISTED = 10;

  private final List<Filter> filters;
  private final int[] columns;
  private final boolean[] met;
  private final List<Set<String>> seen;
  private int kept;
  private int left;

  Sieve(List<Filter> filters, Header header, Findings findings) {
    this.filters =
        filters.stream().map(f -> new Filter(f.column(), Cells.trim(f.value()))).toList();
    columns =
        filters.stream().mapToInt(f -> header.position(f.column(), "--where", findings)).toArray();
    met = new boolean[columns.length];
    seen = filters.stream().<Set<String>>map(f -> new LinkedHashSet<>()).toList();
  }

  /** Whether a row holds all that was asked for. */
  boolean keeps(Row row) {
    boolean all = true;
    for (int i = 0; i < columns.length; i++) {
      String cell = row.cell(columns[i]);
      boolean holds = cell.equals(filters.get(i).value());
      met[i] |= holds;
      all &= holds;
      if (!holds && seen.get(i).size() <= LISTED) {
        seen.get(i).add(cell);
      }
    }
    kept += all ? 1 : 0;
    left += all ? 0 : 1;
    return all;
  }

  /** Reports the values that no row has, else how many rows were left out. */
  void finish(Header header, Findings findings) {
    for (int i = 0; i < columns.length; i++) {
      if (!met[i] && columns[i] >= 0) {
        String name = header.name(columns[i]);
        Mismatch none =
            new Mismatch(
                "the value '" + Shown.text(filters.get(i).value()) + "' in some row",
                "none",
                "the values are: " + list(seen.get(i)));
        findings.problem(Code.NO_SUCH_VALUE, new Place(header.line(), name), none);
      }
    }
    if (left > 0) {
      findings.note(
          Code.FILTERED_ROWS,
          Shown.count(left, "row") + " of " + (left + kept) + " left out by --where");
    }
  }

  private static String list(Set<String> values) {
    StringJoiner list = new StringJoiner(", ");
    values.stream().limit(LISTED).forEach(value -> list.add(Shown.text(value)));
    return values.size() > LISTED ? list + ", ..." : list.toString();
  }
}
