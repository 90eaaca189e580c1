package org.centreline.chart.convention;

/**
 * What turns a mean moving range (of two) into limits.
 *
 * @param limit half the width of the limits of an XmR chart is this times {@code mean / divisor}
 * @param divisor see {@code limit}; 1 where the factor is given as one number
 * @param upper the upper limit of a moving-range chart over its centre
 * @param screen a moving range beyond this times the mean is dropped where ranges are screened
 * @param ties what becomes of a range exactly there
 */
public record RangeFactors(double limit, double divisor, double upper, double screen, Ties ties) {

  /** The median range of two standard normal values, √2 times their upper quartile. */
  private static final double D4_OF_MEDIAN = 0.9538725524089398;

  private static final double MEDIAN_LIMIT = 3.145;

  public RangeFactors {
    if (!(limit > 0) || !(divisor > 0) || !(upper > 1) || !(screen > 1)) {
      throw new IllegalArgumentException(
          "impossible factors " + limit + ", " + divisor + ", " + upper + ", " + screen);
    }
  }

  /** The standard deviation of one value that a mean moving range stands for. */
  public double sigma(double meanRange) {
    return limit == 3 ? meanRange / divisor : limit * meanRange / divisor / 3;
  }

  /** The same of a median moving range; Wheeler's factor where the others are rounded too. */
  public double sigmaOfMedian(double medianRange) {
    return limit == 3 ? medianRange / D4_OF_MEDIAN : MEDIAN_LIMIT * medianRange / 3;
  }

  /** The mean moving range that a standard deviation of one value makes. */
  public double meanRange(double sigma) {
    return sigma / sigma(1);
  }

  /** The same factors with another screening limit. */
  public RangeFactors screeningAt(double other) {
    return new RangeFactors(limit, divisor, upper, other, ties);
  }

  /** The standard deviation of one moving range. */
  public double rangeSigma(double meanRange) {
    return meanRange * (upper - 1) / 3;
  }
}
