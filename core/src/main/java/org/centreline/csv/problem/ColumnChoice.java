package org.centreline.csv.problem;

import java.util.Objects;
import org.centreline.Matter;

/**
 * A way to go on where several columns would do.
 *
 * @param matter what names one
 * @param column the column's name
 */
public record ColumnChoice(Matter matter, String column) {

  public ColumnChoice {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(column, "column");
  }
}
