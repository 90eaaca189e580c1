package org.centreline.analysis.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.effect.Foresight;

/**
 * What is asked before a project.
 *
 * @param title what to call the measure
 * @param scale the unit of its numbers
 * @param before how many points there will be before the change; as many as the baseline where
 *     empty
 * @param after how many there will be after it
 * @param change the size of change that is to be seen, on the scale shown, above 0
 * @param shape what a change may do, fixed beforehand; the number of points decides where empty
 */
public record PlanRequest(
    String title,
    Scale scale,
    OptionalInt before,
    OptionalInt after,
    OptionalDouble change,
    Optional<Shape> shape) {

  /** Points before, where nothing says how many. */
  static final int USUAL = 24;

  /** As far as one looks ahead. */
  public static final int FARTHEST = 60;

  /** What a change may do is left to the number of points. */
  public PlanRequest(
      String title, Scale scale, OptionalInt before, OptionalInt after, OptionalDouble change) {
    this(title, scale, before, after, change, Optional.empty());
  }

  /** What so many points can be hoped to show. */
  Foresight ahead(PlanBaseline baseline, int pointsBefore, int pointsAfter) {
    return new Foresight(pointsBefore, pointsAfter, baseline.deviation(), baseline.rho(), shape);
  }

  int before(PlanBaseline baseline) {
    int known = baseline.points() > 0 ? baseline.points() : USUAL;
    return Math.max(Foresight.FEWEST, before.orElse(known));
  }
}
