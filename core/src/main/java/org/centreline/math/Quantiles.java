package org.centreline.math;

/** Sample quantiles. */
public final class Quantiles {

  private Quantiles() {}

  /**
   * The quantile of type 7 (linear between order statistics).
   *
   * <p>Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American
   * Statistician 50 (1996) 361-365, definition 7.
   *
   * @param sorted values in ascending order, none NaN
   * @param p the probability, 0 to 1
   * @return NaN where there are no values
   */
  public static double type7(double[] sorted, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("probability must be 0 to 1 but is " + p);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double h = (sorted.length - 1) * p;
    int below = (int) h;
    int above = Math.min(below + 1, sorted.length - 1);
    double low = sorted[below];
    double part = h - below;
    return part == 0.5 ? middle(low, sorted[above]) : low + part * (sorted[above] - low);
  }

  /** Halfway, as the mean of two: exact where a tie on the centre line must be seen. */
  private static double middle(double low, double high) {
    double sum = low + high;
    return Double.isInfinite(sum) ? low / 2 + high / 2 : sum / 2;
  }
}
