package org.centreline.outcome;

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

  /** How fast the mean changes with a number on the link's scale, given the mean. */
  double slope(double mean) {
    return switch (this) {
      case IDENTITY -> 1;
      case LOG -> mean;
      case LOGIT -> mean * (1 - mean);
    };
  }
}
