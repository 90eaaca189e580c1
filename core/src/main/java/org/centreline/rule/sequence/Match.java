package org.centreline.rule.sequence;

import java.util.List;

/**
 * The shortest stretch that completes a pattern; positions count within the sequence.
 *
 * @param from the first point looked at
 * @param to the point that completes the pattern
 * @param side where it lies
 * @param marks the points that it marks, ascending; empty where the pattern has no place
 */
public record Match(int from, int to, Side side, List<Integer> marks) {

  public Match {
    marks = List.copyOf(marks);
  }
}
