package org.centreline.analysis.outcome.groups;

import org.centreline.math.Normal;
import org.centreline.math.StudentT;
import org.centreline.outcome.interval.Interval;

/** The smallest difference that a comparison would show in 8 of 10 cases. */
final class Detectable {

  private static final double MISSED = 0.2;

  private Detectable() {}

  /** From a standard error with its degrees of freedom. */
  static double difference(double error, double df) {
    StudentT t = new StudentT(df);
    return error * (t.reach(1 - Interval.MISSES) + t.upperQuantile(MISSED));
  }

  /** The same from the interval of a difference of means; NaN where there is none. */
  static double mean(Interval interval, double df) {
    if (!interval.exists()) {
      return Double.NaN;
    }
    double half = (interval.upper() - interval.lower()) / 2;
    return difference(half / new StudentT(df).reach(1 - Interval.MISSES), df);
  }

  /** The same where the standard error is known. */
  static double difference(double error) {
    return error * (Interval.Z + Normal.upperQuantile(MISSED));
  }

  /** A ratio above 1, from the standard error of its logarithm. */
  static double ratio(double error) {
    return StrictMath.exp(difference(error));
  }
}
