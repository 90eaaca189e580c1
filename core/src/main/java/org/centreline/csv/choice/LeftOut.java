package org.centreline.csv.choice;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rows of a table that are not read.
 *
 * @param repeated the lines of rows that repeat others cell by cell
 * @param totals the names of totals, by the positions of the columns that name them
 */
public record LeftOut(Set<Integer> repeated, Map<Integer, Set<String>> totals) {

  /** Every row is read. */
  public static final LeftOut NOTHING = of(Set.of());

  public LeftOut {
    repeated = Set.copyOf(repeated);
    totals = Collections.unmodifiableMap(new TreeMap<>(totals));
  }

  /** The rows that begin on some lines. */
  public static LeftOut of(Set<Integer> repeated) {
    return new LeftOut(repeated, Map.of());
  }

  /** Those, and the rows of totals in one column. */
  public static LeftOut of(Set<Integer> repeated, int column, Set<String> totals) {
    return new LeftOut(repeated, totals.isEmpty() ? Map.of() : Map.of(column, totals));
  }

  /** Whether a cell of a column names a total. */
  public boolean isTotal(int column, String text) {
    return totals.getOrDefault(column, Set.of()).contains(text);
  }
}
