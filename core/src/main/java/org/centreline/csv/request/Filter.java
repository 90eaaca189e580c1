package org.centreline.csv.request;

import java.util.Objects;

/**
 * Keeps the rows that hold a value in a column.
 *
 * @param column the column's name
 * @param value what the cell must say, spaces around it aside
 */
public record Filter(String column, String value) {

  public Filter {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(value, "value");
  }
}
