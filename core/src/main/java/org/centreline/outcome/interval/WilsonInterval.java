package org.centreline.outcome.interval;

/**
 * The score interval of a proportion.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209-212.
 */
public final class WilsonInterval {

  private WilsonInterval() {}

  /**
   * The interval of a proportion; always within 0 to 1.
   *
   * @param events 0 to {@code n}
   * @param n above 0
   */
  public static Interval of(double events, double n) {
    if (!(n > 0 && events >= 0 && events <= n)) {
      throw new IllegalArgumentException(events + " events of " + n);
    }
    double z = Interval.Z;
    double p = events / n;
    double middle = 2 * n * p + z * z;
    double reach = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
    double scale = 2 * (n + z * z);
    double lower = events == 0 ? 0 : Math.max(0, (middle - reach) / scale);
    double upper = events == n ? 1 : Math.min(1, (middle + reach) / scale);
    return new Interval(lower, upper);
  }
}
