package org.centreline.outcome.groups;

import java.util.Optional;
import org.centreline.outcome.interval.Interval;
import org.centreline.outcome.interval.WilsonInterval;

/**
 * The difference of two proportions, after less before.
 *
 * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent
 * proportions: comparison of eleven methods, Statistics in Medicine 17 (1998) 873-890, method 10.
 *
 * @param difference the estimate
 * @param interval from the Wilson intervals of both
 */
public record Newcombe(double difference, Interval interval) {

  /** Of two shares. */
  public static Newcombe of(Share before, Share after) {
    double p1 = after.proportion();
    double p2 = before.proportion();
    Interval one = WilsonInterval.of(after.events(), after.n());
    Interval two = WilsonInterval.of(before.events(), before.n());
    double d = p1 - p2;
    double down = root(p1 - one.lower(), two.upper() - p2);
    double up = root(one.upper() - p1, p2 - two.lower());
    return new Newcombe(d, new Interval(d - down, d + up));
  }

  private static double root(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }

  /**
   * How many people for one event more or fewer, and its interval; empty unless the interval of the
   * difference leaves out 0, because reciprocals of an interval around 0 mean nothing.
   */
  public Optional<NumberNeeded> numberNeeded() {
    if (!interval.excludes(0)) {
      return Optional.empty();
    }
    double a = 1 / Math.abs(interval.lower());
    double b = 1 / Math.abs(interval.upper());
    Interval reciprocals = new Interval(Math.min(a, b), Math.max(a, b));
    return Optional.of(new NumberNeeded(1 / Math.abs(difference), reciprocals));
  }

  /**
   * How many people for one event more or fewer.
   *
   * @param estimate 1 or more
   * @param interval the same from the ends of the difference's interval
   */
  public record NumberNeeded(double estimate, Interval interval) {}
}
