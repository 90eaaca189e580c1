package org.centreline.outcome.groups;

import org.centreline.series.Doubles;

/** The spread of values. */
public final class Moments {

  private Moments() {}

  /** The sum of squares about the mean. */
  public static double squares(Doubles values) {
    double mean = values.mean();
    return values.map(value -> (value - mean) * (value - mean)).sum();
  }

  /** The variance, n − 1 below; NaN for fewer than two. */
  public static double variance(Doubles values) {
    return squares(values) / (values.size() - 1);
  }
}
