package org.centreline.analysis.outcome.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;

/**
 * How a before-and-after model is asked for.
 *
 * @param phaseIn how many subgroups from each change are in no calculation
 * @param season how the months or the days of the week differ; the data decide where empty
 * @param shape what a change may do; the number of points decides where empty
 * @param method the id of the method to report; the number of points decides where empty
 * @param lag over how many subgroups Newey-West looks; its own rule decides where empty
 */
public record ModelRequest(
    int phaseIn,
    Optional<Season> season,
    Optional<Shape> shape,
    Optional<String> method,
    OptionalInt lag) {

  public ModelRequest {
    if (phaseIn < 0 || lag.isPresent() && lag.getAsInt() < 0) {
      throw new IllegalArgumentException("phase-in " + phaseIn + ", lag " + lag);
    }
  }

  /** Everything decided by the data, no phase-in. */
  public static ModelRequest standard() {
    return new ModelRequest(
        0, Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
