package org.centreline.rule.sequence;

import org.centreline.series.Doubles;

/** A distance from the centre line. */
public enum Zone {
  ONE_SIGMA,
  TWO_SIGMA;

  /** The side on which a point lies beyond this distance by the lines of another; strictly. */
  public Side beyond(Sequence sequence, int i, int by) {
    boolean one = this == ONE_SIGMA;
    Doubles lower = one ? sequence.lines().lowerOneSigma() : sequence.lines().lowerTwoSigma();
    Doubles upper = one ? sequence.lines().upperOneSigma() : sequence.lines().upperTwoSigma();
    double value = sequence.values().get(i);
    return value > upper.get(by) ? Side.ABOVE : value < lower.get(by) ? Side.BELOW : Side.NONE;
  }

  /** The same by the point's own lines. */
  public Side beyond(Sequence sequence, int i) {
    return beyond(sequence, i, i);
  }
}
