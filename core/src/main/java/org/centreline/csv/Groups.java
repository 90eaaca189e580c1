package org.centreline.csv;

import java.util.List;
import java.util.StringJoiner;

/** The groups that rows belong to, in order of first appearance. */
final class Groups {

  private static final String BETWEEN = "\0";

  private final List<Integer> columns;
  private final Dictionary keys = new Dictionary();

  /**
   * Groups told by columns.
   *
   * @param columns their positions; where there are none, all rows are one group
   */
  Groups(List<Integer> columns) {
    this.columns = columns;
  }

  /** The number of the group of a row. */
  int of(Row row) {
    if (columns.size() == 1) {
      return keys.code(row.cell(columns.get(0)));
    }
    StringBuilder key = new StringBuilder();
    for (int column : columns) {
      key.append(key.length() == 0 ? "" : BETWEEN).append(row.cell(column));
    }
    return keys.code(key.toString());
  }

  /** How many groups there are. */
  int size() {
    return keys.size();
  }

  /** The name of a group: the cells it is told by, joined by slashes. */
  String name(int group) {
    StringJoiner name = new StringJoiner(" / ");
    cells(group).forEach(cell -> name.add(cell.isEmpty() ? "(blank)" : cell));
    return name.toString();
  }

  /** The cells that a group is told by. */
  List<String> cells(int group) {
    return List.of(keys.text(group).split(BETWEEN, -1));
  }
}
