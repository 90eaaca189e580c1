package org.centreline.outcome.fit;

/** The scale on which effects add up. */
public enum Link {
  /** The scale of the measurements. */
  IDENTITY,
  /** The logarithm of a rate: effects are rate ratios. */
  LOG,
  /** The logarithm of the odds: effects are odds ratios. */
  LOGIT;

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
      case LOG -> 2 * (loss(seen, mean) + mean - seen);
      case LOGIT -> 2 * (loss(seen, mean) + loss(1 - seen, 1 - mean));
    };
  }

  private static double loss(double seen, double mean) {
    return seen == 0 ? 0 : seen * StrictMath.log(seen / mean);
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
