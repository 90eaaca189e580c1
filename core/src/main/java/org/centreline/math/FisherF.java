package org.centreline.math;

import org.apache.commons.math3.special.Beta;

/**
 * Fisher's F distribution.
 *
 * @param above degrees of freedom above the line, above 0
 * @param below degrees of freedom below it, above 0
 */
public record FisherF(double above, double below) {

  /** Checks its numbers. */
  public FisherF {
    if (!(above > 0 && below > 0)) {
      throw new IllegalArgumentException("degrees of freedom " + above + " and " + below);
    }
  }

  /** The chance of a number above f, without loss far out. */
  public double upper(double f) {
    if (!(f > 0)) {
      return 1;
    }
    return Beta.regularizedBeta(below / (below + above * f), below / 2, above / 2);
  }

  /** The number above which the chance is p, above 0 and below 1. */
  public double upperQuantile(double p) {
    double w = new BetaLaw(below / 2, above / 2).quantile(p);
    return below * (1 - w) / (above * w);
  }
}
