package org.centreline.analysis;

import java.util.Optional;
import org.centreline.phase.Phase;
import org.centreline.rule.Runs;

/**
 * What was found in one phase, on the scale shown.
 *
 * @param phase the phase
 * @param basePoints how many values set the centre and limits
 * @param centre NaN where nothing could set it
 * @param sigma NaN where unknown or different from point to point
 * @param limits whether limits are shown
 * @param screened how many moving ranges screening left out
 * @param runs the runs analysis; empty for a moving-range chart
 * @param runsSignal whether the runs analysis finds a signal
 */
public record PhaseFacts(
    Phase phase,
    int basePoints,
    double centre,
    double sigma,
    boolean limits,
    int screened,
    Optional<Runs> runs,
    boolean runsSignal) {}
