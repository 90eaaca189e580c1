package org.centreline.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.phase.Locator;
import org.centreline.series.Subgroups;

/**
 * From the first to the last subgroup of a series.
 *
 * @param locator finds them
 */
record Reach(Locator locator) {

  /** Whether a date typed lies within; what is no date of a calendar is left to be judged later. */
  boolean holds(String typed) {
    Subgroups subgroups = locator.subgroups();
    if (!subgroups.isCalendar()) {
      return subgroups.labelled(typed.strip()).isPresent();
    }
    Optional<LocalDate> date = locator.dates().apply(typed);
    List<LocalDate> dates = subgroups.dates();
    return date.isEmpty()
        || subgroups.holding(date.get()).isPresent()
        || !date.get().isBefore(Collections.min(dates))
            && !date.get().isAfter(Collections.max(dates));
  }

  /**
   * The first subgroup that holds a date or lies after it; empty where none does yet.
   *
   * @throws org.centreline.phase.PlacementException where it is no date, or no label of the data
   */
  OptionalInt first(Matter matter, String typed) {
    if (!locator.subgroups().isCalendar()) {
      return OptionalInt.of(locator.position(matter, typed));
    }
    LocalDate date = locator.date(matter, typed);
    OptionalInt holding = locator.subgroups().holding(date);
    List<LocalDate> dates = locator.subgroups().dates();
    return holding.isPresent()
        ? holding
        : IntStream.range(0, dates.size()).filter(i -> !dates.get(i).isBefore(date)).findFirst();
  }

  /** Whether a change at a date typed acts within the data, after its first subgroup. */
  boolean isAfterStart(String typed) {
    if (!locator.subgroups().isCalendar()) {
      return locator.subgroups().labelled(typed.strip()).orElse(0) > 0;
    }
    Optional<LocalDate> date = locator.dates().apply(typed);
    List<LocalDate> dates = locator.subgroups().dates();
    return date.isEmpty()
        || date.get().isAfter(dates.get(0)) && !date.get().isAfter(dates.get(dates.size() - 1));
  }
}
