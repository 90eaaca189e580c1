package org.centreline.analysis.outcome.effect;

import org.centreline.analysis.outcome.model.ChangePoint;

/**
 * The mean effect in the time from one change to the next, against the time before the first.
 *
 * @param change the change that begins it
 * @param mean what all changes that had come by then did, on average over it
 */
public record SegmentEffect(ChangePoint change, MeanEffect mean) {}
