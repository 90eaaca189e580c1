package org.centreline.outcome;

import org.centreline.math.Gammas;

/** Two-sided chances under a normal distribution. */
final class TwoSided {

  private TwoSided() {}

  /**
   * The chance of a whole or half number at least so far from its mean, continuity corrected; NaN
   * where the variance is 0.
   */
  static double normal(double away, double variance) {
    double z = (Math.abs(away) - 0.5) / Math.sqrt(variance);
    return variance > 0
        ? Math.min(1, Gammas.erfc(Math.max(0, z) / StrictMath.sqrt(2)))
        : Double.NaN;
  }
}
