package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.text.Dictionary;
import org.centreline.csv.text.Row;

/** The groups that rows belong to, in order of first appearance. */
public final class RowGroups {

  private static final String BETWEEN = "\0";

  private final List<Integer> columns;
  private final Dictionary keys = new Dictionary();

  /**
   * Groups told by columns.
   *
   * @param columns their positions; where there are none, all rows are one group
   */
  public RowGroups(List<Integer> columns) {
    this.columns = columns;
  }

  /** The positions of the columns that {@code --by} names; one that is not there is a problem. */
  public static List<Integer> columns(List<String> names, Header header, FileFindings findings) {
    List<Integer> positions = new ArrayList<>();
    for (String name : names) {
      // A comma separates names only where no column has the whole name.
      String[] parts = header.has(name) ? new String[] {name} : name.split(",", -1);
      for (String part : parts) {
        positions.add(header.position(part, Matter.BY, findings));
      }
    }
    return positions;
  }

  /** The number of the group of a row. */
  public int of(Row row) {
    return keys.code(key(row));
  }

  /** The same if a row of the group was seen before, else unknown. */
  int find(Row row) {
    return keys.find(key(row));
  }

  /** The same of the cells that tell the group. */
  int find(List<String> cells) {
    return keys.find(String.join(BETWEEN, cells));
  }

  private String key(Row row) {
    if (columns.size() == 1) {
      return row.cell(columns.get(0));
    }
    StringJoiner key = new StringJoiner(BETWEEN);
    for (int column : columns) {
      key.add(row.cell(column));
    }
    return key.toString();
  }

  /** How many groups there are. */
  public int size() {
    return keys.size();
  }

  /** The name of a group: the cells it is told by, joined by slashes. */
  public String name(int group) {
    StringJoiner name = new StringJoiner(" / ");
    cells(group).forEach(cell -> name.add(cell.isEmpty() ? "(blank)" : cell));
    return name.toString();
  }

  /** The cells that a group is told by. */
  public List<String> cells(int group) {
    return List.of(keys.text(group).split(BETWEEN, -1));
  }
}
