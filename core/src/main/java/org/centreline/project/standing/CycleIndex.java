package org.centreline.project.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Dates;

/**
 * PDSA cycles by their words and their first days, so that each change finds its own at once.
 *
 * @param cycles in the order of pdsa.csv
 * @param worded where cycles of some words stand among them
 * @param begun where cycles that began on a day stand among them
 */
record CycleIndex(
    List<Cycle> cycles, Map<String, List<Integer>> worded, Map<LocalDate, List<Integer>> begun) {

  static CycleIndex of(List<Cycle> cycles) {
    Map<String, List<Integer>> worded = new HashMap<>();
    Map<LocalDate, List<Integer>> begun = new HashMap<>();
    for (int i = 0; i < cycles.size(); i++) {
      int place = i;
      worded.computeIfAbsent(key(cycles.get(i).change()), key -> new ArrayList<>()).add(i);
      cycles
          .get(i)
          .date()
          .ifPresent(day -> begun.computeIfAbsent(day, key -> new ArrayList<>()).add(place));
    }
    return new CycleIndex(cycles, worded, begun);
  }

  /** The cycles of its measure that bear the words of a change, or that began on its first day. */
  List<Cycle> of(Change change) {
    TreeSet<Integer> own = new TreeSet<>();
    if (!change.label().isEmpty()) {
      own.addAll(worded.getOrDefault(key(change.label()), List.of()));
    }
    Dates.read(change.when().from())
        .ifPresent(day -> own.addAll(begun.getOrDefault(day, List.of())));
    return own.stream().map(cycles::get).filter(cycle -> isAbout(cycle, change)).toList();
  }

  private static boolean isAbout(Cycle cycle, Change change) {
    return cycle.measure().isEmpty()
        || change.about().measure().isEmpty()
        || cycle.measure().equals(change.about().measure());
  }

  /** The same text for words that differ by capital letters alone. */
  private static String key(String words) {
    return words.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
