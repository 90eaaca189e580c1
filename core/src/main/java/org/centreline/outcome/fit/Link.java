package org.centreline.outcome.fit;

/** The scale on which effects add up. */
public enum Link {
  /** The scale of the measurements. */
  IDENTITY,
  /** The logarithm of a rate: effects are rate ratios. */
  LOG,
  /** The logarithm of the odds: effects are odds ratios. */
  LOGIT;

  private static final double NEAR = 0.1;

  /** The mean that belongs to a number on the link's scale. */
  public double mean(double linear) {
    return switch (this) {
      case IDENTITY -> linear;
      case LOG -> StrictMath.exp(linear);
      case LOGIT -> 1 / (1 + StrictMath.exp(-linear));
    };
  }

  /**
   * How far what was seen lies from a mean, per unit of weight: a square, or twice the loss of the
   * logarithm of likelihood.
   */
  double deviance(double seen, double mean) {
    return switch (this) {
      case IDENTITY -> (seen - mean) * (seen - mean);
      case LOG -> 2 * loss(seen, mean);
      case LOGIT -> 2 * (loss(seen, mean) + loss(1 - seen, 1 - mean));
    };
  }

  /**
   * seen log(seen/mean) + mean - seen, where both are near without taking near numbers from each
   * other.
   *
   * <p>Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
   */
  private static double loss(double seen, double mean) {
    double apart = seen - mean;
    double share = apart / (seen + mean);
    if (!(Math.abs(share) < NEAR)) {
      return seen == 0 ? mean : seen * StrictMath.log(seen / mean) - apart;
    }
    double power = 2 * seen * share;
    double sum = apart * share;
    double before = Double.NaN;
    for (int k = 3; sum != before; k += 2) {
      before = sum;
      power *= share * share;
      sum += power / k;
    }
    return sum;
  }

  /** How fast the mean changes with a number on the link's scale, given the mean. */
  public double slope(double mean) {
    return switch (this) {
      case IDENTITY -> 1;
      case LOG -> mean;
      case LOGIT -> mean * (1 - mean);
    };
  }
}
