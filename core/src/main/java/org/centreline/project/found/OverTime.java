package org.centreline.project.found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand.Place;

/**
 * Whether a column is another added up from its beginning, or from that of each year: each number
 * is the one before and one more.
 */
final class OverTime {

  private final Summand whole;
  private final Summand part;

  OverTime(Summand whole, Summand part) {
    this.whole = whole;
    this.part = part;
  }

  Optional<Found> found() {
    return holds()
        ? Optional.of(new Found(whole.strand(), made(), Found.Kind.SUM))
        : Optional.empty();
  }

  private boolean holds() {
    int clear = 0;
    double evidence = 0;
    int wrong = 0;
    for (int[] group : whole.inTime()) {
      for (int t = 1; t < group.length; t++) {
        int i = group[t];
        int before = group[t - 1];
        int j = part.find(whole.slot(i));
        if (j >= 0 && goesOn(before, i, j)) {
          double unknown = part.high(j) - part.low(j) + whole.high(i) - whole.low(before);
          unknown -= whole.low(i) - whole.high(before);
          if (whole.low(before) > 0) {
            clear += SumTrial.isClear(part.low(j), unknown / 2) ? 1 : 0;
            evidence += SumTrial.evidence(part.low(j), unknown / 2);
          }
        } else if (j >= 0 && !beginsAnew(i, j)) {
          wrong++;
          if (5 * wrong > whole.size()) {
            return false;
          }
        }
      }
    }
    return clear >= SumTrial.FEWEST || evidence >= 1 && wrong == 0 && !isCopy();
  }

  /** Where each number may begin anew, it is no running total. */
  private boolean isCopy() {
    return SumTrial.holdsTogether(whole, part);
  }

  private boolean goesOn(int before, int i, int j) {
    return SumTrial.overlap(
        whole, i, whole.low(before) + part.low(j), whole.high(before) + part.high(j));
  }

  private boolean beginsAnew(int i, int j) {
    return SumTrial.overlap(whole, i, part.low(j), part.high(j));
  }

  private Map<Place, List<At>> made() {
    Map<Place, List<At>> of = new LinkedHashMap<>();
    for (int[] group : whole.inTime()) {
      List<At> since = new ArrayList<>();
      for (int t = 0; t < group.length; t++) {
        int i = group[t];
        int j = part.find(whole.slot(i));
        if (j >= 0) {
          if (t > 0 && !goesOn(group[t - 1], i, j) && beginsAnew(i, j)) {
            since.clear();
          }
          part.places(j).forEach(place -> since.add(new At(part.strand(), place)));
        }
        if (!since.isEmpty()) {
          of.put(whole.places(i).get(0), List.copyOf(since));
        }
      }
    }
    return of;
  }
}
