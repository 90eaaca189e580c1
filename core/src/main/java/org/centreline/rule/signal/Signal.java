package org.centreline.rule.signal;

import java.util.Collections;
import java.util.List;
import org.centreline.rule.sequence.Side;

/**
 * A pattern that chance alone rarely makes; positions count from 0 in the chart.
 *
 * @param rule the rule's id
 * @param first the first subgroup of the pattern
 * @param last the last subgroup of the pattern
 * @param side where it lies
 * @param marks the subgroups that it marks, ascending; empty where it has no place
 */
public record Signal(String rule, int first, int last, Side side, List<Integer> marks) {

  public Signal {
    marks = List.copyOf(marks);
  }

  /** Whether it marks a subgroup. */
  public boolean marks(int position) {
    return position >= first && position <= last && Collections.binarySearch(marks, position) >= 0;
  }

  /** Whether it can be pointed at, rather than belonging to the whole phase. */
  public boolean hasPlace() {
    return side != Side.NONE;
  }
}
