package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centreline.project.found.Figure;
import org.centreline.project.found.Spot;

/**
 * Finds the figures beside a figure within a sum, from the nearest kind to the farthest: the other
 * groups of its measure at its period, those of other measures, its own group at other periods.
 */
final class Neighbours {

  /** How figures may stand beside one another. */
  enum Kind {
    GROUPS,
    GROUPS_ELSEWHERE,
    PERIODS
  }

  private final Map<List<Object>, List<RowSum>> found = new HashMap<>();

  Neighbours(List<RowSum> sums) {
    for (RowSum sum : sums) {
      for (Kind kind : Kind.values()) {
        for (List<Object> key : keys(sum, kind)) {
          found.computeIfAbsent(key, any -> new ArrayList<>()).add(sum);
        }
      }
    }
  }

  private static Set<List<Object>> keys(RowSum sum, Kind kind) {
    Set<List<Object>> keys = new LinkedHashSet<>();
    for (Figure figure : sum.figures()) {
      Spot spot = figure.spot();
      keys.add(
          switch (kind) {
            case GROUPS -> List.of(kind, spot.reading(), figure.period());
            case GROUPS_ELSEWHERE -> List.of(kind, figure.period());
            case PERIODS -> List.of(kind, spot.reading(), spot.group());
          });
    }
    return keys;
  }

  /** Those of a kind that lie in a sum and share no row with the figure, in the order of sums. */
  List<RowSum> of(RowSum sum, Kind kind, RowSum within) {
    Set<RowSum> beside = new LinkedHashSet<>();
    for (List<Object> key : keys(sum, kind)) {
      for (RowSum other : found.get(key)) {
        if (other != within && within.holds(other) && !other.touches(sum)) {
          beside.add(other);
        }
      }
    }
    return List.copyOf(beside);
  }
}
