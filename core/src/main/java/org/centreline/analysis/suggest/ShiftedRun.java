package org.centreline.analysis.suggest;

import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;

/**
 * A run of points on one side of a line.
 *
 * @param run from the first to the last point, in subgroups from 0
 * @param side of the line
 * @param line what they were held against, on the scale shown
 */
public record ShiftedRun(Span run, Side side, double line) {

  /** Whether a value lies on the run's side of a line. */
  boolean isBeyond(double value, double other) {
    return side == Side.ABOVE ? value > other : value < other;
  }

  /** Whether a value lies on the opposite side of a line. */
  boolean isBack(double value, double other) {
    return side == Side.ABOVE ? value < other : value > other;
  }
}
