package org.centreline.csv.choice;

import java.util.Set;

/**
 * Rows of a table that are not read.
 *
 * @param repeated the lines of rows that repeat others cell by cell
 * @param column the position of the column that names totals; -1 where there are none
 * @param totals the names of totals in it
 */
public record LeftOut(Set<Integer> repeated, int column, Set<String> totals) {

  /** Every row is read. */
  public static final LeftOut NOTHING = of(Set.of());

  public LeftOut {
    repeated = Set.copyOf(repeated);
    totals = Set.copyOf(totals);
  }

  /** The rows that begin on some lines. */
  public static LeftOut of(Set<Integer> repeated) {
    return new LeftOut(repeated, -1, Set.of());
  }
}
