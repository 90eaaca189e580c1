package org.centreline.analysis;

import org.centreline.phase.Span;
import org.centreline.rule.Side;

/**
 * Where new limits would be worth discussing; nothing is applied.
 *
 * @param run the points that speak for it
 * @param side of the centre before on which they lie
 * @param before the centre and limits up to it, as they would be
 * @param after the centre and limits from its first point on, as they would be
 * @param since how many points there are from the first on
 * @param back how many of those behind the run lie on the other side of the centre before
 */
public record Suggestion(
    Span run, Side side, PhaseFacts before, PhaseFacts after, int since, int back) {

  /** The first subgroup of the new phase, from 0. */
  public int from() {
    return run.first();
  }
}
