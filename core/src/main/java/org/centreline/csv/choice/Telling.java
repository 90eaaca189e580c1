package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Finds the columns that tell rows apart which are alike in others, such as their date.
 *
 * @param roles what the columns are
 */
public record Telling(TableRoles roles) {

  private static final int MOST_LABELS = 6;

  /**
   * The column, or the two, by which all rows of a date differ; none where nothing does.
   *
   * @param keys the positions of the columns in which they are alike
   */
  public List<ColumnRole> apart(List<Integer> keys) {
    List<ColumnRole> labels = new ArrayList<>();
    for (ColumnRole column : roles.columns()) {
      boolean label = column.role().isLabel() || column.role() == Role.TIME_OF_DAY;
      if (label && !keys.contains(column.position()) && roles.different(column) > 1) {
        labels.add(column);
      }
    }
    List<ColumnRole> few = labels.subList(0, Math.min(MOST_LABELS, labels.size()));
    for (ColumnRole label : few) {
      if (tell(keys, List.of(label))) {
        return List.of(label);
      }
    }
    for (int i = 0; i < few.size(); i++) {
      for (int k = i + 1; k < few.size(); k++) {
        if (tell(keys, List.of(few.get(i), few.get(k)))) {
          return List.of(few.get(i), few.get(k));
        }
      }
    }
    return List.of();
  }

  private boolean tell(List<Integer> keys, List<ColumnRole> labels) {
    List<Integer> all = new ArrayList<>(keys);
    labels.forEach(label -> all.add(label.position()));
    return roles.areKeys(all);
  }
}
