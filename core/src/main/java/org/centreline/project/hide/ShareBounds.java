package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.HidingRounds.Keep;

/**
 * Denominators shown elsewhere, such as all patients by wards beside the share of those who fell:
 * no more can have fallen than there were, which bounds small numbers that are hidden together. A
 * denominator goes where it is no more than twice what they may be. So far above what would bound
 * them that it is gone tells nothing.
 */
public final class ShareBounds implements HidingRounds.Check {

  private final SmallLimit limit;
  private final List<Lined> denominators;
  private final SumTable table;
  private final Map<Long, List<Lined>> ofRow = new HashMap<>();

  /**
   * Those of a share.
   *
   * @param numerators all numbers that are shown of its numerators
   * @param denominators all that are shown of its denominators alone
   * @param table in which those stand
   */
  public ShareBounds(
      SmallLimit limit, List<Lined> numerators, List<Lined> denominators, SumTable table) {
    this.limit = limit;
    this.denominators = List.copyOf(denominators);
    this.table = table;
    for (Lined one : numerators) {
      one.rows().forEach(row -> ofRow.computeIfAbsent(row, any -> new ArrayList<>()).add(one));
    }
  }

  @Override
  public List<Keep> missed(Set<Spot> hidden) {
    List<Keep> keeps = new ArrayList<>();
    for (Lined one : denominators) {
      if (!hidden.contains(one.figure().spot()) && bounds(one, hidden)) {
        keeps.add(new Keep(table, one.figure().spot()));
      }
    }
    return keeps;
  }

  private boolean bounds(Lined below, Set<Spot> hidden) {
    Set<Long> rows = Set.copyOf(below.rows());
    Set<Lined> within = new LinkedHashSet<>();
    for (long row : below.rows()) {
      for (Lined one : ofRow.getOrDefault(row, List.of())) {
        if (one.rows().size() <= rows.size() && rows.containsAll(one.rows())) {
          within.add(one);
        }
      }
    }
    List<Lined> smallest = new ArrayList<>(within);
    smallest.sort(Comparator.comparingInt(one -> one.rows().size()));
    int gone = 0;
    double left = below.figure().shown() - limit.rounding();
    Set<Long> taken = new HashSet<>();
    for (Lined one : smallest) {
      boolean open = !hidden.contains(one.figure().spot());
      if (open && one.rows().size() == rows.size()) {
        return false;
      }
      if (one.rows().stream().noneMatch(taken::contains)) {
        taken.addAll(one.rows());
        gone += open ? 0 : 1;
        left -= open ? one.figure().shown() : 0;
      }
    }
    return gone > 1 && left < 2.0 * gone * limit.least();
  }
}
