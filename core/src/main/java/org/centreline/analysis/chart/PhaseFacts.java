package org.centreline.analysis.chart;

import java.util.Optional;
import org.centreline.chart.limit.Level;
import org.centreline.phase.Phase;
import org.centreline.rule.sequence.Runs;

/**
 * What was found in one phase, on the scale shown.
 *
 * @param phase the phase
 * @param basePoints how many values set the centre and limits
 * @param level centre, sigma and their like
 * @param limits whether limits are shown
 * @param screened how many moving ranges screening left out
 * @param runs the runs analysis; empty for a moving-range chart
 * @param runsSignal whether the runs analysis finds a signal
 */
public record PhaseFacts(
    Phase phase,
    int basePoints,
    Level level,
    boolean limits,
    int screened,
    Optional<Runs> runs,
    boolean runsSignal) {

  /** The centre line; NaN where nothing could set it. */
  public double centre() {
    return level.centre();
  }

  /** The standard deviation of a point; NaN where unknown or different from point to point. */
  public double sigma() {
    return level.sigma();
  }
}
