package org.centreline.analysis.plan;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
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
 */
public record PlanRequest(
    String title, Scale scale, OptionalInt before, OptionalInt after, OptionalDouble change) {

  /** Points before, where nothing says how many. */
  static final int USUAL = 24;

  /** As far as one looks ahead. */
  public static final int FARTHEST = 60;

  int before(PlanBaseline baseline) {
    int known = baseline.points() > 0 ? baseline.points() : USUAL;
    return Math.max(Foresight.FEWEST, before.orElse(known));
  }
}
