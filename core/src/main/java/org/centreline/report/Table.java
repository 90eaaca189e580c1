package org.centreline.report;

import java.util.List;

/**
 * A table for people, cells already in words.
 *
 * @param columns left to right
 * @param rows each as long as there are columns
 */
public record Table(List<Column> columns, List<List<String>> rows) {

  /** Where the cells of a column stand. */
  public enum Align {
    LEFT,
    RIGHT
  }

  /**
   * A column.
   *
   * @param head what stands above it
   * @param align numbers right, words left
   */
  public record Column(String head, Align align) {}

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            columns.size() + " columns but " + row.size() + " cells: " + row);
      }
    }
  }
}
