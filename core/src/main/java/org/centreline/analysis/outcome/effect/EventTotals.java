package org.centreline.analysis.outcome.effect;

import org.centreline.outcome.fit.Estimate;

/**
 * Events since the first change.
 *
 * @param observed how many there were
 * @param expected how many the earlier trend would have given
 * @param avoided expected less observed
 */
public record EventTotals(double observed, double expected, Estimate avoided) {}
