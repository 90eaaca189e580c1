package org.centreline.csv.category;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;

/**
 * Which columns hold categories.
 *
 * @param category what each row belongs to
 * @param count how much each row counts; 1 where empty
 * @param by one tally for each combination of what these columns hold
 * @param where only the rows for which all of these hold
 */
public record CategoryColumns(
    String category, Optional<String> count, List<String> by, List<Filter> where) {

  public CategoryColumns {
    by = List.copyOf(by);
    where = List.copyOf(where);
  }

  /** A column of categories; each row counts as one. */
  public static CategoryColumns of(String category) {
    return new CategoryColumns(category, Optional.empty(), List.of(), List.of());
  }

  /** The same as columns of a chart, for finding the header. */
  public Columns columns() {
    return new Columns(Optional.empty(), Optional.of(category), count, Optional.empty(), by, where);
  }
}
