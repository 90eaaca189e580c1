package org.centreline.outcome.groups;

import org.centreline.math.Normal;

/** Two-sided chances under a normal distribution. */
final class TwoSided {

  private TwoSided() {}

  /**
   * The chance of a whole or half number at least so far from its mean, continuity corrected; NaN
   * where the variance is 0.
   */
  static double normal(double away, double variance) {
    double z = (Math.abs(away) - 0.5) / Math.sqrt(variance);
    return variance > 0 ? Normal.twoSided(Math.max(0, z)) : Double.NaN;
  }
}
