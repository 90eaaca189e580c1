package org.centreline.analysis.outcome.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change and the subgroup from which it acts.
 *
 * @param index from 1, in order of time
 * @param asked as typed
 * @param date its true date; empty where the x axis is no calendar
 * @param position of the first subgroup that starts at or after it, from 0
 */
public record ChangePoint(int index, ChangeRequest asked, Optional<LocalDate> date, int position) {

  /** What it was called, else when it was. */
  public String name() {
    return asked.label().orElse(asked.at());
  }
}
