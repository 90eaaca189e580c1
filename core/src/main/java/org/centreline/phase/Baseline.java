package org.centreline.phase;

import java.util.List;
import org.centreline.Matter;

/** Which subgroups of a phase set its centre and limits, as a user asks for it. */
public sealed interface Baseline {

  /** The whole phase. */
  static Baseline whole() {
    return new Whole();
  }

  /** Nothing was asked for: the whole phase. */
  record Whole() implements Baseline {}

  /**
   * The first subgroups of each phase, missing and excluded ones counted.
   *
   * @param count 1 or more
   */
  record First(int count) implements Baseline {

    public First {
      if (count < 1) {
        throw new PlacementException(Matter.BASELINE + " " + count + ": give 1 or more subgroups");
      }
    }
  }

  /**
   * The subgroups between dates or labels, at most one range a phase.
   *
   * @param ranges one or more
   */
  record Between(List<Range> ranges) implements Baseline {

    public Between {
      ranges = List.copyOf(ranges);
    }
  }

  /**
   * From one subgroup to another, both included, as typed.
   *
   * @param from a date or label
   * @param to a date or label
   */
  record Range(String from, String to) {}
}
