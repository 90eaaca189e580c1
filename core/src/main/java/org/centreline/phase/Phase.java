package org.centreline.phase;

import java.util.Optional;

/**
 * Consecutive subgroups whose centre line and limits are worked out alone.
 *
 * @param index from 1
 * @param label what the user called it
 * @param span the subgroups it holds
 * @param baseline those that set centre and limits; the whole span where nothing was frozen
 */
public record Phase(int index, Optional<String> label, Span span, Span baseline) {

  public Phase {
    if (!span.contains(baseline)) {
      throw new IllegalArgumentException(
          "phase " + index + ": baseline " + baseline + " is not within " + span);
    }
  }

  /** Whether limits are extended over later subgroups that did not set them. */
  public boolean isFrozen() {
    return baseline.first() != span.first() || baseline.last() != span.last();
  }
}
