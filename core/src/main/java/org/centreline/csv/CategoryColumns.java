package org.centreline.csv;

import java.util.List;
import java.util.Optional;

/**
 * Which columns hold categories.
 *
 * @param category what each row belongs to
 * @param count how much each row counts; 1 where empty
 * @param where only the rows for which all of these hold
 */
public record CategoryColumns(String category, Optional<String> count, List<Filter> where) {

  public CategoryColumns {
    where = List.copyOf(where);
  }

  /** The same as columns of a chart, for finding the header. */
  Columns columns() {
    return new Columns(
        Optional.empty(), Optional.of(category), count, Optional.empty(), List.of(), where);
  }
}
