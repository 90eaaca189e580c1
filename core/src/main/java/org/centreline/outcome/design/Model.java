package org.centreline.outcome.design;

import java.util.List;

/**
 * How a series is to be read.
 *
 * @param changes of each change the first period from which it acts, ascending
 * @param phaseIn how many periods from each change are left out; they keep their place in time
 * @param shape what a change may do
 * @param season how the months or the days of the week differ
 */
public record Model(List<Integer> changes, int phaseIn, Shape shape, Season season) {

  /** Checks that there is a change and that none comes before its neighbour. */
  public Model {
    changes = List.copyOf(changes);
    if (changes.isEmpty() || phaseIn < 0) {
      throw new IllegalArgumentException(
          "changes " + changes + " with " + phaseIn + " periods of phase-in");
    }
    for (int j = 1; j < changes.size(); j++) {
      if (changes.get(j) < changes.get(j - 1)) {
        throw new IllegalArgumentException("changes must be in order, not " + changes);
      }
    }
  }

  /** One change from a period on, level and slope, no season, no phase-in. */
  public static Model from(int period) {
    return new Model(List.of(period), 0, Shape.BOTH, Season.none());
  }

  /** The same with another shape. */
  public Model with(Shape other) {
    return new Model(changes, phaseIn, other, season);
  }

  /** The same with another season. */
  public Model with(Season other) {
    return new Model(changes, phaseIn, shape, other);
  }

  /** The same with another number of periods left out from each change. */
  public Model phasedIn(int periods) {
    return new Model(changes, periods, shape, season);
  }

  /** Whether a period falls into the phase-in of a change. */
  public boolean leavesOut(int period) {
    return changes.stream().anyMatch(from -> period >= from && period < from + phaseIn);
  }
}
