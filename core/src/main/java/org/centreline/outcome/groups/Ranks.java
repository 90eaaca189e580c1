package org.centreline.outcome.groups;

import java.util.Arrays;
import org.centreline.series.Doubles;

/**
 * The places of values in ascending order, ties sharing the mean of theirs.
 *
 * @param doubled twice the rank of each value, so that all are whole
 * @param tieTerm the sum of t³ − t over all ties of t values
 */
public record Ranks(Doubles doubled, double tieTerm) {

  public static Ranks of(Doubles values) {
    double[] sorted = values.stream().sorted().toArray();
    double ties = 0;
    for (int i = 0; i < sorted.length; ) {
      int end = i;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      double t = end - i;
      ties += t * t * t - t;
      i = end;
    }
    return new Ranks(values.map(value -> doubledRank(sorted, value)), ties);
  }

  private static double doubledRank(double[] sorted, double value) {
    int first = Arrays.binarySearch(sorted, value);
    int last = first;
    while (first > 0 && sorted[first - 1] == value) {
      first--;
    }
    while (last + 1 < sorted.length && sorted[last + 1] == value) {
      last++;
    }
    return first + last + 2;
  }

  boolean hasTies() {
    return tieTerm > 0;
  }
}
