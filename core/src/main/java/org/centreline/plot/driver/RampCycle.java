package org.centreline.plot.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cycle of plan, do, study, act on a ramp.
 *
 * @param heading its name and its time
 * @param start the day on which it began
 * @param end its last day; empty where it goes on, or where that is not known
 * @param course whether it has ended, goes on, or is not told
 * @param steps the letters of the steps that something is known of
 * @param lines what was tried, predicted, found and decided, a text each
 */
public record RampCycle(
    String heading,
    LocalDate start,
    Optional<LocalDate> end,
    Course course,
    Set<String> steps,
    List<String> lines) {

  /** How far a cycle has come. */
  public enum Course {
    ENDED,
    GOES_ON,
    UNKNOWN
  }

  public RampCycle {
    steps = Set.copyOf(steps);
    lines = List.copyOf(lines);
    if (end.isPresent() && end.get().isBefore(start)) {
      throw new IllegalArgumentException(heading + " ends before it begins");
    }
  }
}
