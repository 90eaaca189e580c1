package org.centreline.analysis.suggest;

import java.util.Optional;

/**
 * Why there is nothing to propose.
 *
 * @param why the reason
 * @param shift the newest run that was looked at; empty where there is none
 * @param points how many points there are where too few are the reason, or have come back
 * @param of how many there would have to be, or that could have
 */
public record NoRecentring(Why why, Optional<ShiftedRun> shift, int points, int of) {

  /** What stands in the way. */
  public enum Why {
    /** Too few points to look for anything. */
    FEW_POINTS,
    /** No run. */
    NO_RUN,
    /** Too few points before the run. */
    NEAR_START,
    /** Too few points since the run began. */
    RECENT,
    /** With new limits there is a further shift or trend. */
    MOVES_ON,
    /** Too many of the points since the run lie back on the other side. */
    COMES_BACK,
    /** The baseline that was asked for reaches across the run's beginning. */
    IN_BASELINE
  }

  static NoRecentring few(int points, int needed) {
    return new NoRecentring(Why.FEW_POINTS, Optional.empty(), points, needed);
  }

  static NoRecentring noRun(int points) {
    return new NoRecentring(Why.NO_RUN, Optional.empty(), points, 0);
  }

  static NoRecentring of(Why why, ShiftedRun shift) {
    return new NoRecentring(why, Optional.of(shift), 0, 0);
  }

  static NoRecentring of(Why why, ShiftedRun shift, int points, int of) {
    return new NoRecentring(why, Optional.of(shift), points, of);
  }
}
