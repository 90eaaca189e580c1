package org.centreline.csv;

/** Gives the points of a file with a column of targets theirs: one a subgroup, never a guess. */
final class RowTargets {

  private final Task task;
  private final RowStore store;

  RowTargets(Task task, RowStore store) {
    this.task = task;
    this.store = store;
  }

  /**
   * Gives the points just made of some rows their targets: each row's own where rows stay apart.
   */
  void add(Points points, int... rows) {
    if (!task.layout().hasTargets()) {
      return;
    }
    if (task.grouping().keepsRowsApart()) {
      for (int row : rows) {
        points.aim(store.target(row));
      }
    } else {
      points.aim(agreed(rows));
    }
  }

  /** The one target that the rows of a subgroup have; rows without one have no say. */
  private double agreed(int[] rows) {
    int first = -1;
    for (int row : rows) {
      boolean given = !Double.isNaN(store.target(row));
      if (given && first >= 0 && store.target(row) != store.target(first)) {
        report(first, row);
        return Double.NaN;
      }
      first = given && first < 0 ? row : first;
    }
    return first < 0 ? Double.NaN : store.target(first);
  }

  private void report(int first, int other) {
    String one = Shown.number(store.target(first)) + ", as on line " + store.line(first);
    Mismatch several =
        new Mismatch(
            "the same target in every row of a subgroup: " + one,
            Shown.number(store.target(other)),
            "give rows that make one subgroup one target, or take shorter periods with --every");
    Place place = task.place(store.line(other), task.layout().target());
    task.findings().problem(Code.SEVERAL_TARGETS, place, several);
  }
}
