package org.centreline.outcome;

import org.centreline.series.Doubles;

/** The spread of values. */
final class Moments {

  private Moments() {}

  /** The sum of squares about the mean. */
  static double squares(Doubles values) {
    double mean = values.mean();
    return values.map(value -> (value - mean) * (value - mean)).sum();
  }

  /** The variance, n − 1 below; NaN for fewer than two. */
  static double variance(Doubles values) {
    return values.size() < 2 ? Double.NaN : squares(values) / (values.size() - 1);
  }
}
