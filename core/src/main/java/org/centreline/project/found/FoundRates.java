package org.centreline.project.found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand.Place;

/**
 * Finds columns that are a rate of two others, or of one and a number that stays: events a thousand
 * days, the percentage without them, events over beds.
 *
 * @param family columns of one shape
 */
record FoundRates(List<Summand> family) {

  /** How much the rates must differ to tell that they are no constant. */
  private static final double DIFFERENT = 1.05;

  /** At how many points, and how closely, one number follows another that it is a rate of. */
  private static final int FOLLOWED = 6;

  private static final double CLOSELY = 0.9;

  private static final List<Double> TIMES = List.of(1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6);

  /** A rate between bounds. */
  private record Bounds(double low, double high) {

    boolean isExact() {
      return low > 0 && high - low <= low / 4;
    }
  }

  void each(Consumer<Found> receiver) {
    for (Summand whole : family) {
      for (Summand above : family) {
        if (above.isCount() && above.column() != whole.column()) {
          tryOut(whole, List.of(above), receiver);
          for (Summand below : family) {
            if (below.isCount()
                && below.column() != whole.column()
                && below.column() != above.column()) {
              tryOut(whole, List.of(above, below), receiver);
            }
          }
        }
      }
    }
  }

  private void tryOut(Summand whole, List<Summand> parts, Consumer<Found> receiver) {
    boolean held =
        !whole.isCount()
            && (parts.size() == 2
                ? holds(whole, parts, true) || isOfWhole(whole, parts)
                : follows(whole, parts.get(0)));
    if (held || holds(whole, parts, false)) {
      Map<Place, List<At>> of = new LinkedHashMap<>();
      for (int i = 0; i < whole.size(); i++) {
        of.put(whole.places(i).get(0), Summand.at(whole.slot(i), parts));
      }
      receiver.accept(new Found(whole.strand(), of, Found.Kind.MEAN));
    }
  }

  /** Whether it is 0 where the other is, and nowhere else, or rises and falls with it. */
  private static boolean follows(Summand whole, Summand above) {
    int none = 0;
    int some = 0;
    List<double[]> pairs = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      int j = above.find(whole.slot(i));
      if (j >= 0) {
        double rate = (whole.low(i) + whole.high(i)) / 2;
        boolean zero = above.high(j) == 0;
        if (zero != (rate == 0)) {
          return false;
        }
        none += zero ? 1 : 0;
        some += zero ? 0 : 1;
        if (SumTrial.isClear(above.low(j), above.high(j) - above.low(j))) {
          pairs.add(new double[] {(above.low(j) + above.high(j)) / 2, rate});
        }
      }
    }
    return none > 1 && some >= SumTrial.FEWEST
        || pairs.size() >= FOLLOWED && correlation(pairs) > CLOSELY;
  }

  /** NaN where one of them stays. */
  private static double correlation(List<double[]> pairs) {
    double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
    double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
    double both = 0;
    double first = 0;
    double second = 0;
    for (double[] pair : pairs) {
      both += (pair[0] - x) * (pair[1] - y);
      first += (pair[0] - x) * (pair[0] - x);
      second += (pair[1] - y) * (pair[1] - y);
    }
    return both / Math.sqrt(first * second);
  }

  /** Whether each rate is a whole number over the other, though none of these is shown. */
  private static boolean isOfWhole(Summand whole, List<Summand> parts) {
    return TIMES.stream().anyMatch(factor -> isOfWhole(whole, parts, factor));
  }

  private static boolean isOfWhole(Summand whole, List<Summand> parts, double factor) {
    double evidence = 0;
    for (int i = 0; i < whole.size(); i++) {
      int above = parts.get(0).find(whole.slot(i));
      int below = parts.get(1).find(whole.slot(i));
      if (above >= 0 && below >= 0 && parts.get(1).low(below) == parts.get(1).high(below)) {
        double low = whole.low(i) * parts.get(1).low(below) / factor;
        double high = whole.high(i) * parts.get(1).low(below) / factor;
        double nearest = Math.rint((low + high) / 2);
        boolean right =
            low <= nearest
                && nearest <= high
                && parts.get(0).low(above) <= nearest
                && nearest <= parts.get(0).high(above);
        if (!right) {
          return false;
        }
        evidence += nearest > 0 ? SumTrial.evidence(1, high - low) : 0;
      }
    }
    return evidence >= SumTrial.FEWEST;
  }

  private boolean holds(Summand whole, List<Summand> parts, boolean others) {
    Set<Double> factors = new LinkedHashSet<>(whole.isCount() ? TIMES.subList(2, 7) : TIMES);
    if (!whole.isCount()) {
      addSeen(whole, parts, others, factors);
    }
    return factors.stream().anyMatch(factor -> holds(whole, parts, others, factor));
  }

  /** The factors that the first and the last point would have. */
  private void addSeen(Summand whole, List<Summand> parts, boolean others, Set<Double> factors) {
    double last = 0;
    for (int i = 0; i < whole.size(); i++) {
      Bounds bounds = bounds(whole, i, parts, others);
      if (bounds.isExact() && whole.low(i) > 0) {
        double factor = (whole.low(i) + whole.high(i)) / (bounds.low() + bounds.high());
        if (last == 0) {
          factors.add(factor);
        }
        last = factor;
      }
    }
    factors.add(last);
  }

  private boolean holds(Summand whole, List<Summand> parts, boolean others, double factor) {
    int clear = 0;
    int wrong = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    double evidence = 0;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = 0;
    for (int i = 0; i < whole.size(); i++) {
      Bounds bounds = bounds(whole, i, parts, others);
      // A factor that was seen is as good as the decimals of one point.
      double off = TIMES.contains(factor) ? 0 : 0.01;
      double low = bounds.low() * factor * (1 - off) - (whole.isCount() ? 0.5 : 0);
      double high = bounds.high() * factor * (1 + off) + (whole.isCount() ? 0.5 : 0);
      if (bounds.high() > 0 && !SumTrial.overlap(whole, i, low, high)) {
        wrong++;
        if (5 * wrong > whole.size()) {
          return false;
        }
      } else if (bounds.isExact() && SumTrial.isClear(whole.low(i), high - low)) {
        clear++;
        least = Math.min(least, bounds.low());
        most = Math.max(most, bounds.high());
      }
      if (bounds.low() > 0 && whole.low(i) > 0) {
        // Rounded numbers are never exact, but many that are right tell as well.
        evidence += SumTrial.evidence(whole.low(i), high - low);
        lowest = Math.min(lowest, bounds.high());
        highest = Math.max(highest, bounds.low());
      }
    }
    boolean enough = clear >= SumTrial.FEWEST || clear == 2 && wrong == 0;
    boolean rounded = wrong == 0 && evidence >= SumTrial.FEWEST && highest > lowest * DIFFERENT;
    return rounded || enough && clear >= wrong && most > least * DIFFERENT;
  }

  /** The rate of a point; 0 to 0 where it has none. */
  private static Bounds bounds(Summand whole, int i, List<Summand> parts, boolean others) {
    int above = parts.get(0).find(whole.slot(i));
    if (above < 0) {
      return new Bounds(0, 0);
    }
    double low = parts.get(0).low(above);
    double high = parts.get(0).high(above);
    if (parts.size() == 1) {
      return new Bounds(low, high);
    }
    int below = parts.get(1).find(whole.slot(i));
    if (below < 0 || parts.get(1).low(below) == 0) {
      return new Bounds(0, 0);
    }
    double least = parts.get(1).low(below);
    double most = parts.get(1).high(below);
    return others
        ? new Bounds(Math.max(0, 1 - high / least), Math.max(0, 1 - low / most))
        : new Bounds(low / most, high / least);
  }
}
