package org.centreline.csv.row;

import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.Layout.Axis;

/** What is held of the rows of a file while they go by. */
public enum RowAggregation {
  /** Every row, as each makes a point of its own. */
  ROWS,
  /** The values of the rows that share a date or label. */
  VALUES,
  /** The sums of the rows that share a date or label. */
  SUMS;

  /** As little as will do. */
  public static RowAggregation of(Layout layout, Grouping grouping) {
    boolean joined =
        layout.axis() == Axis.DATES
            ? !grouping.keepsRowsApart()
            : layout.axis() == Axis.LABELS && joinsLabels(layout, grouping);
    if (!joined) {
      return ROWS;
    }
    return needsValues(layout, grouping) ? VALUES : SUMS;
  }

  private static boolean joinsLabels(Layout layout, Grouping grouping) {
    boolean together = grouping.combine().isPresent() || grouping.keepsMembers();
    return !layout.isRatio() && together;
  }

  /** Also where only all dates together tell whether their rows are members of samples. */
  private static boolean needsValues(Layout layout, Grouping grouping) {
    if (grouping.keepsMembers()) {
      return true;
    }
    boolean any =
        grouping
            .combine()
            .map(combine -> combine == Combine.MEDIAN || combine == Combine.SD)
            .orElse(grouping.shape() == Shape.ANY);
    return any && !layout.isRatio();
  }
}
