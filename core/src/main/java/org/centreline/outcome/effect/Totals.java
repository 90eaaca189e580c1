package org.centreline.outcome.effect;

import org.centreline.outcome.fit.Estimate;

/**
 * Everything since the first change, of the unit that changed, added up.
 *
 * @param observed what was seen: events, or the sum of measurements
 * @param fitted what the line gives; with counts and proportions it equals what was seen, where
 *     every stretch has its own level and slope
 * @param expected what the line would give had the changes not come; of counts and proportions the
 *     interval is reckoned on the scale of logarithms
 * @param avoided expected less observed, with the interval of what is expected
 * @param excess fitted less expected, with an interval by the delta method
 */
public record Totals(
    double observed, double fitted, Estimate expected, Estimate avoided, Estimate excess) {}
