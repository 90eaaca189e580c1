package org.centreline.outcome.fit;

/**
 * How the points lie about a fitted line.
 *
 * @param deviation the standard deviation of one measurement about the line; NaN for counts and
 *     proportions
 * @param rho the correlation from one period to the next that the method reckons with; NaN where it
 *     reckons with none
 * @param dispersion of counts and proportions how much more they vary than by chance alone, 1 being
 *     as by chance, as seen and so perhaps below 1; NaN for measurements
 */
public record Scatter(double deviation, double rho, double dispersion) {

  /** Counts that vary no more than rounding tell nothing of how even or how alike they are. */
  public static final double NOTHING = 1e-12;

  /** Of measurements that do not hang together. */
  static Scatter of(double deviation) {
    return new Scatter(deviation, Double.NaN, Double.NaN);
  }

  /** Of counts and proportions. */
  static Scatter dispersed(double dispersion, double rho) {
    return new Scatter(Double.NaN, rho, dispersion);
  }
}
