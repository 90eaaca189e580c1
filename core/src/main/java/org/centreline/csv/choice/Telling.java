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
    return apart(keys, 2);
  }

  /** The fewest columns by which they differ, the first of those where several do. */
  List<ColumnRole> apart(List<Integer> keys, int most) {
    List<ColumnRole> labels = new ArrayList<>();
    for (ColumnRole column : roles.columns()) {
      boolean label = column.role().isLabel() || column.role() == Role.TIME_OF_DAY;
      if (label && !keys.contains(column.position()) && roles.different(column) > 1) {
        labels.add(column);
      }
    }
    List<ColumnRole> few = labels.subList(0, Math.min(MOST_LABELS, labels.size()));
    for (int columns = 1; columns <= most; columns++) {
      for (int which = (1 << few.size()) - 1; which > 0; which--) {
        List<ColumnRole> some = Integer.bitCount(which) == columns ? some(few, which) : List.of();
        if (!some.isEmpty() && tell(keys, some)) {
          return some;
        }
      }
    }
    return List.of();
  }

  /** Those of the bits that are set; the first has the highest. */
  private static List<ColumnRole> some(List<ColumnRole> labels, int which) {
    List<ColumnRole> some = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if ((which >> (labels.size() - 1 - i) & 1) != 0) {
        some.add(labels.get(i));
      }
    }
    return some;
  }

  private boolean tell(List<Integer> keys, List<ColumnRole> labels) {
    List<Integer> all = new ArrayList<>(keys);
    labels.forEach(label -> all.add(label.position()));
    return roles.areKeys(all);
  }
}
