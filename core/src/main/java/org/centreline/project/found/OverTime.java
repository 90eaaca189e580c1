package org.centreline.project.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand.Place;

/**
 * Whether a column is told by another up to its time: it is added up from its beginning, or from
 * that of each year; or it is its change, or its average since then.
 */
final class OverTime {

  /** A change is told by so many points that are right, of which few are alike. */
  private static final int ENOUGH = 6;

  private static final int UNLIKE = 4;

  /** A period before, and a year of quarters, months and weeks. */
  private static final List<Integer> BEFORE = List.of(1, 4, 12, 52);

  private final Summand whole;
  private final Summand part;

  /**
   * How a number is made of those of its group.
   *
   * @param before with which it is compared, so many periods before; 0 where it is an average
   * @param factor by which the quotient is shown, such as 100
   * @param less what is taken off the quotient: 1 for a change
   * @param month with which an average begins anew; 0 where it never does
   */
  private record Way(int before, double factor, double less, int month) {

    static List<Way> all() {
      List<Way> all = new ArrayList<>();
      for (int before : BEFORE) {
        for (double factor : new double[] {1, 100}) {
          all.add(new Way(before, factor, 1, 0));
          all.add(new Way(before, factor, 0, 0));
        }
      }
      for (int month : new int[] {0, 1, 4}) {
        all.add(new Way(0, 1, 0, month));
      }
      return all;
    }
  }

  OverTime(Summand whole, Summand part) {
    this.whole = whole;
    this.part = part;
  }

  Optional<Found> found() {
    return holds()
        ? Optional.of(new Found(whole.strand(), made(), Found.Kind.SUM))
        : Optional.empty();
  }

  /** The same where it is its change, in per cent or as an index, or its average so far. */
  Optional<Found> told() {
    if (whole.isCount()) {
      return Optional.empty();
    }
    // Averages since April are those since the beginning as well, for a year.
    int most = 0;
    Way best = null;
    for (Way way : Way.all()) {
      int right = right(way);
      if (right > most) {
        most = right;
        best = way;
      }
    }
    return Optional.ofNullable(best)
        .map(way -> new Found(whole.strand(), made(way), Found.Kind.MEAN));
  }

  /** How many points are right; 0 where it is not so. */
  private int right(Way way) {
    double rounded = rounded();
    Set<Double> right = new HashSet<>();
    int all = 0;
    int wrong = 0;
    for (int[] group : part.inTime()) {
      for (int t = 0; t < group.length; t++) {
        int i = whole.find(part.slot(group[t]));
        double expected = i < 0 ? Double.NaN : expected(way, positions(way, group, t));
        if (Double.isFinite(expected)) {
          double shown = (whole.low(i) + whole.high(i)) / 2;
          boolean same = Math.abs(shown - expected) <= rounded;
          wrong += same ? 0 : 1;
          all += same ? 1 : 0;
          if (same) {
            right.add(shown);
          }
          if (5 * wrong > whole.size()) {
            return 0;
          }
        }
      }
    }
    return all >= ENOUGH && right.size() >= UNLIKE && 5 * wrong <= all ? all : 0;
  }

  /** By how much its numbers may be off, all having as many decimals. */
  private double rounded() {
    double most = 0;
    boolean decimals = false;
    for (int i = 0; i < whole.size(); i++) {
      most = Math.max(most, (whole.high(i) - whole.low(i)) / 2);
      double shown = (whole.low(i) + whole.high(i)) / 2;
      decimals |= Math.abs(shown - Math.rint(shown)) > most;
    }
    return decimals ? most : 0.5 + most;
  }

  /** The numbers that one is made of, the newest first; none where it is not made. */
  private List<Integer> positions(Way way, int[] group, int t) {
    if (way.before() > 0) {
      return t < way.before() ? List.of() : List.of(group[t], group[t - way.before()]);
    }
    List<Integer> since = new ArrayList<>();
    for (int s = t; s >= 0; s--) {
      since.add(group[s]);
      String label = part.places(group[s]).get(0).label();
      if (Slots.day(label).filter(day -> day.getMonthValue() == way.month()).isPresent()) {
        break;
      }
    }
    return since;
  }

  private double expected(Way way, List<Integer> positions) {
    boolean known = positions.stream().allMatch(i -> part.low(i) == part.high(i));
    if (!known || positions.isEmpty()) {
      return Double.NaN;
    }
    return way.before() > 0
        ? way.factor() * (part.low(positions.get(0)) / part.low(positions.get(1)) - way.less())
        : positions.stream().mapToDouble(part::low).average().orElse(Double.NaN);
  }

  private Map<Place, List<At>> made(Way way) {
    Map<Place, List<At>> of = new LinkedHashMap<>();
    for (int[] group : part.inTime()) {
      for (int t = 0; t < group.length; t++) {
        int i = whole.find(part.slot(group[t]));
        List<At> here = new ArrayList<>();
        for (int position : positions(way, group, t)) {
          part.places(position).forEach(place -> here.add(new At(part.strand(), place)));
        }
        if (i >= 0 && !here.isEmpty()) {
          of.put(whole.places(i).get(0), here);
        }
      }
    }
    return of;
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
