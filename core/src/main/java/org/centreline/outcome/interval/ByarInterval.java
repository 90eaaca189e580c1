package org.centreline.outcome.interval;

/**
 * Byar's interval of a Poisson count.
 *
 * <p>Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, volume II (1987)
 * 69.
 */
public final class ByarInterval {

  private ByarInterval() {}

  /** The interval of the count expected, {@code count} being seen, 0 or more. */
  public static Interval of(double count) {
    double lower = count == 0 ? 0 : count * cube(count, -Interval.Z);
    return new Interval(lower, (count + 1) * cube(count + 1, Interval.Z));
  }

  private static double cube(double o, double z) {
    double root = 1 - 1 / (9 * o) + z / (3 * Math.sqrt(o));
    return root * root * root;
  }
}
