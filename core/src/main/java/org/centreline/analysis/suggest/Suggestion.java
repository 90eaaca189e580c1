package org.centreline.analysis.suggest;

import java.util.Optional;
import org.centreline.analysis.chart.PhaseFacts;

/**
 * Where new limits would be worth discussing; nothing is applied.
 *
 * @param shift the run that speaks for it
 * @param before the centre and limits up to it, as they would be, on the scale shown
 * @param after the same from its first point on
 * @param lasting what came of it
 * @param typed the date or label that names its first subgroup; empty where none can
 */
public record Suggestion(
    ShiftedRun shift,
    PhaseFacts before,
    PhaseFacts after,
    Lasting lasting,
    Optional<String> typed) {

  /** The first subgroup of the new phase, from 0. */
  public int from() {
    return shift.run().first();
  }
}
