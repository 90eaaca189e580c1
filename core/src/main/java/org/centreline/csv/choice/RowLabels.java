package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.header.Header;
import org.centreline.csv.request.Columns;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Finds the columns that tell the rows of a date apart.
 *
 * @param roles what the columns are
 * @param header their names
 */
public record RowLabels(TableRoles roles, Header header) {

  /**
   * The column, or the two, by which all rows of a date differ; none where most dates have one row,
   * or nothing tells their rows apart.
   */
  public List<ColumnRole> telling(Columns columns) {
    List<Integer> keys = keys(columns);
    boolean several = !keys.isEmpty() && !roles.areKeys(keys) && Repeats.of(roles, keys).isUsual();
    return several && roles.repeated().isEmpty() ? new Telling(roles).apart(keys) : List.of();
  }

  /** The positions of the dates; none where there are none. */
  private List<Integer> keys(Columns columns) {
    List<Integer> keys = new ArrayList<>();
    Optional<DateCells> date = DatePlaces.of(columns, roles, header);
    if (date.isPresent()) {
      keys.add(date.get().column());
      date.get().parts().forEach(part -> keys.add(part.column()));
    }
    return keys;
  }

  /** Whether some column says when rows were. */
  public boolean hasDates() {
    return roles.columns().stream()
        .map(ColumnRole::role)
        .anyMatch(
            role ->
                role == Role.DATE
                    || role == Role.YEAR
                    || role == Role.PART_OF_DATE
                    || role == Role.TIME_OF_DAY);
  }

  /** Whether rows have numbers, so that their order may be one in time. */
  public boolean areNumbered() {
    return !roles.of(Role.ID).isEmpty();
  }

  /** How many different dates there are; 0 where there are none. */
  public int dates(Columns columns) {
    List<Integer> keys = keys(columns);
    return keys.isEmpty() ? 0 : Repeats.of(roles, keys).dates();
  }
}
