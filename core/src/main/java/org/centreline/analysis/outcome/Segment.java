package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.model.ChangePoint;

/**
 * The time from one change to the next, against the time before the first.
 *
 * @param change the change that begins it
 * @param positions of its usable points, from 0, phase-ins left out
 * @param mean of these points on the scale shown, rates and shares pooled; NaN without any
 * @param effect what a model found; empty where there is none
 * @param comparison with the time before as two groups; empty where there is a model, or fewer than
 *     three points
 */
public record Segment(
    ChangePoint change,
    List<Integer> positions,
    double mean,
    Optional<MeanEffect> effect,
    Optional<BeforeAfter> comparison) {

  public Segment {
    positions = List.copyOf(positions);
  }

  /** Whether there is enough of it to be compared. */
  public boolean isCompared() {
    return effect.isPresent() || comparison.isPresent();
  }
}
