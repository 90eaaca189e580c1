package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.HidingRounds.Keep;

/**
 * Numbers of a file that are no counts, such as rates and means: they are of the people that counts
 * of the same rows count, and are hidden where one of these is.
 */
public final class FileValues implements HidingRounds.Check {

  private final Map<Lined, SumTable> values;
  private final List<Lined> counts;
  private final Map<Integer, Set<List<Long>>> exact = new HashMap<>();

  /**
   * Those of a file.
   *
   * @param values the numbers that are no counts, and where they stand
   * @param counts the counts
   */
  public FileValues(Map<Lined, SumTable> values, List<Lined> counts) {
    this.values = Map.copyOf(values);
    this.counts = List.copyOf(counts);
    counts.forEach(
        one -> exact.computeIfAbsent(one.column(), any -> new HashSet<>()).add(one.rows()));
  }

  @Override
  public List<Keep> missed(Set<Spot> hidden) {
    Map<Long, List<Lined>> gone = new HashMap<>();
    for (Lined one : counts) {
      if (hidden.contains(one.figure().spot())) {
        one.rows().forEach(row -> gone.computeIfAbsent(row, any -> new ArrayList<>()).add(one));
      }
    }
    List<Keep> keeps = new ArrayList<>();
    values.forEach(
        (value, table) -> {
          if (value.rows().stream()
              .flatMap(row -> gone.getOrDefault(row, List.of()).stream())
              .anyMatch(count -> isOf(value, count))) {
            keeps.add(new Keep(table, value.figure().spot()));
          }
        });
    return keeps;
  }

  /** Whether a count is that of the rows, or where their own is not shown, of some or more. */
  private boolean isOf(Lined value, Lined count) {
    return count.rows().equals(value.rows()) || !exact.get(count.column()).contains(value.rows());
  }
}
