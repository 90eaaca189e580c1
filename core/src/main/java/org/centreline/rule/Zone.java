package org.centreline.rule;

import org.centreline.series.Doubles;

/** A distance from the centre line. */
public enum Zone {
  ONE_SIGMA,
  TWO_SIGMA;

  /** The side on which a point lies beyond this distance; strictly. */
  Side beyond(Sequence sequence, int i) {
    boolean one = this == ONE_SIGMA;
    Doubles lower = one ? sequence.lines().lowerOneSigma() : sequence.lines().lowerTwoSigma();
    Doubles upper = one ? sequence.lines().upperOneSigma() : sequence.lines().upperTwoSigma();
    double value = sequence.values().get(i);
    return value > upper.get(i) ? Side.ABOVE : value < lower.get(i) ? Side.BELOW : Side.NONE;
  }
}
