package org.centreline.analysis.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest.Start;
import org.centreline.series.Subgroups;

/** Warnings about dates that a user typed and that subgroups cannot follow to the day. */
final class PlacementWarnings {

  private PlacementWarnings() {}

  /** One for each phase that begins within a subgroup, neither at its start nor on its own date. */
  static List<Warning> of(List<Start> starts, Locator locator) {
    return starts.stream().flatMap(start -> inside(start, locator).stream()).toList();
  }

  private static Optional<Warning> inside(Start start, Locator locator) {
    Subgroups subgroups = locator.subgroups();
    if (!subgroups.isCalendar()) {
      return Optional.empty();
    }
    LocalDate typed = locator.date("--phase", start.at());
    LocalDate own = subgroups.dates().get(locator.position("--phase", start.at()));
    return typed.equals(own) || subgroups.beginsOn(typed)
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "change-inside-subgroup",
                "The change of "
                    + typed
                    + " falls inside the subgroup dated "
                    + own
                    + ", which holds data from before and after it; the new phase is taken from"
                    + " that whole subgroup on."));
  }
}
