package org.centreline.csv.point;

import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.Aim;
import org.centreline.csv.row.Task;

/** Gives the points of a file with a column of targets theirs: one a subgroup, never a guess. */
final class RowTargets {

  private final Task task;

  RowTargets(Task task) {
    this.task = task;
  }

  /** Gives the point just made of one row its target. */
  void add(Points points, double target) {
    if (task.layout().hasTargets()) {
      points.aim(target);
    }
  }

  /** Gives the point just made of some rows the target they have; rows without one have no say. */
  void add(Points points, Aim aim) {
    if (task.layout().hasTargets()) {
      if (aim.otherLine() > 0) {
        report(aim);
      }
      points.aim(aim.first());
    }
  }

  private void report(Aim aim) {
    String one = Shown.number(aim.first()) + ", as on line " + aim.firstLine();
    Mismatch several =
        new Mismatch(
            "the same target in every row of a subgroup: " + one,
            Shown.number(aim.other()),
            "give rows that make one subgroup one target, or take shorter periods with "
                + Matter.EVERY);
    Place place = task.place(aim.otherLine(), task.layout().target());
    task.findings().problem(Code.SEVERAL_TARGETS, place, several);
  }
}
