package org.centreline.outcome.groups;

import java.util.Arrays;
import org.centreline.series.Doubles;

/** Counts how many values of a group lie below and above another. */
final class Dominance {

  private final double[] sorted;

  private Dominance(double[] sorted) {
    this.sorted = sorted;
  }

  static Dominance over(Doubles values) {
    return new Dominance(values.map(v -> v + 0.0).stream().sorted().toArray());
  }

  double below(double value) {
    int at = Arrays.binarySearch(sorted, value + 0.0);
    int place = at < 0 ? -at - 1 : at;
    while (place > 0 && sorted[place - 1] == value) {
      place--;
    }
    return place;
  }

  double above(double value) {
    int at = Arrays.binarySearch(sorted, value + 0.0);
    int place = at < 0 ? -at - 1 : at + 1;
    while (place < sorted.length && sorted[place] == value) {
      place++;
    }
    return sorted.length - place;
  }
}
