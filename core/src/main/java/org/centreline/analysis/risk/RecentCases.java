package org.centreline.analysis.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.series.Subgroups;

/**
 * The cases that a reader of today asks about: those of the newest calendar month, as one case
 * alone is hardly ever the one that signals.
 *
 * @param subgroups one a case, dated
 * @param since the first day that counts
 */
public record RecentCases(Subgroups subgroups, LocalDate since) {

  /** From the first day of the month of the last case; empty without dates. */
  public static Optional<RecentCases> ofNewestMonth(Subgroups subgroups) {
    if (!subgroups.isCalendar() || subgroups.size() == 0) {
      return Optional.empty();
    }
    LocalDate last = subgroups.dates().get(subgroups.size() - 1);
    return Optional.of(new RecentCases(subgroups, last.withDayOfMonth(1)));
  }

  /** Their positions from 0, the newest first. */
  public IntStream newestFirst() {
    int last = subgroups.size() - 1;
    return IntStream.rangeClosed(0, last)
        .map(i -> last - i)
        .takeWhile(i -> !subgroups.dates().get(i).isBefore(since));
  }

  /** Whether a case is one of them. */
  public boolean holds(int position) {
    return !subgroups.dates().get(position).isBefore(since);
  }
}
