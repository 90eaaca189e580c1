package org.centreline.analysis.suggest;

import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;

/**
 * A stretch whose median could be a new centre line.
 *
 * @param run its points, from the first to the last
 * @param side of the centre before on which it lies; NONE for the first centre
 * @param centre its median
 */
public record Recentring(Span run, Side side, double centre) {}
