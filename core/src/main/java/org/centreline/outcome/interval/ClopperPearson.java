package org.centreline.outcome.interval;

import org.centreline.math.BetaLaw;

/**
 * The exact interval of a proportion.
 *
 * <p>Source: C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits illustrated
 * in the case of the binomial, Biometrika 26 (1934) 404-413.
 */
public final class ClopperPearson {

  private ClopperPearson() {}

  /**
   * The interval of a proportion.
   *
   * @param events 0 to {@code n}
   * @param n above 0
   */
  public static Interval of(double events, double n) {
    double tail = Interval.MISSES / 2;
    double lower = events == 0 ? 0 : new BetaLaw(events, n - events + 1).quantile(tail);
    double upper = events == n ? 1 : new BetaLaw(events + 1, n - events).quantile(1 - tail);
    return new Interval(lower, upper);
  }
}
