package org.centreline.csv.point;

import org.centreline.Matter;
import org.centreline.csv.number.AgreedTarget;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.RowRequest;

/** Gives the points of a file with a column of targets theirs: one a subgroup, never a guess. */
final class RowTargets {

  private final RowRequest request;

  RowTargets(RowRequest request) {
    this.request = request;
  }

  /** Gives the point just made of one row its target. */
  void add(PointsBuilder points, double target) {
    if (request.layout().hasTargets()) {
      points.aim(target);
    }
  }

  /** Gives the point just made of some rows the target they have; rows without one have no say. */
  void add(PointsBuilder points, AgreedTarget agreed) {
    if (request.layout().hasTargets()) {
      if (agreed.otherLine() > 0) {
        report(agreed);
      }
      points.aim(agreed.first());
    }
  }

  private void report(AgreedTarget agreed) {
    String one =
        Shown.number(agreed.first()) + ", as on " + request.findings().row(agreed.firstLine());
    Mismatch several =
        new Mismatch(
            "the same target in every row of a subgroup: " + one,
            Shown.number(agreed.other()),
            "give rows that make one subgroup one target, or take shorter periods with "
                + Matter.EVERY);
    Place place = request.place(agreed.otherLine(), request.layout().target());
    request.findings().problem(Code.SEVERAL_TARGETS, place, several);
  }
}
