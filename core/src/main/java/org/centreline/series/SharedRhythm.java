package org.centreline.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rhythm of one or two dates, which have none of their own, from the other groups of a file: a
 * site with one value in April 2024 among monthly ones has it in that month, not on its first day.
 */
public final class SharedRhythm {

  private static final int FEW = 2;

  private SharedRhythm() {}

  /** The same groups; those with few dates have the rhythm of the others, if these share one. */
  public static List<Measured> of(List<Measured> groups) {
    Set<Rhythm> told =
        groups.stream()
            .map(Measured::subgroups)
            .map(Subgroups::rhythm)
            .filter(rhythm -> rhythm != Rhythm.IRREGULAR)
            .collect(Collectors.toSet());
    if (told.size() != 1 || groups.stream().noneMatch(SharedRhythm::isFew)) {
      return groups;
    }
    Rhythm rhythm = told.iterator().next();
    Set<LocalDate> dates =
        groups.stream()
            .map(Measured::subgroups)
            .filter(one -> one.rhythm() == rhythm)
            .flatMap(one -> one.dates().stream())
            .collect(Collectors.toSet());
    return groups.stream().map(one -> isFew(one) ? amid(one, rhythm, dates) : one).toList();
  }

  private static boolean isFew(Measured group) {
    Subgroups own = group.subgroups();
    return own.rhythm() == Rhythm.IRREGULAR && own.size() <= FEW && own.parts().isEmpty();
  }

  /** Only where the others have values on the same dates. */
  private static Measured amid(Measured group, Rhythm rhythm, Set<LocalDate> dates) {
    List<LocalDate> own = group.subgroups().dates();
    return dates.containsAll(own) ? group.on(Subgroups.ofDates(own, rhythm)) : group;
  }
}
