package org.centreline.outcome.groups;

import java.util.function.DoublePredicate;
import org.centreline.series.Doubles;

/** Counts how many values of a group lie below and above another. */
final class Dominance {

  private final double[] sorted;

  private Dominance(double[] sorted) {
    this.sorted = sorted;
  }

  static Dominance over(Doubles values) {
    return new Dominance(values.stream().sorted().toArray());
  }

  double below(double value) {
    return first(own -> own >= value);
  }

  double above(double value) {
    return sorted.length - upTo(value);
  }

  /** How many are no greater. */
  double upTo(double value) {
    return first(own -> own > value);
  }

  /** The first place whose value passes, as do all behind it. */
  private int first(DoublePredicate passes) {
    int from = 0;
    int end = sorted.length;
    while (from < end) {
      int middle = (from + end) / 2;
      if (passes.test(sorted[middle])) {
        end = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
