package org.centreline.csv.problem;

import java.util.Objects;

/**
 * A way to go on where several columns would do.
 *
 * @param option the option that names one
 * @param column the column's name
 */
public record ColumnChoice(String option, String column) {

  public ColumnChoice {
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(column, "column");
  }
}
