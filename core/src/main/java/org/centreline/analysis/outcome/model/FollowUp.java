package org.centreline.analysis.outcome.model;

import java.util.OptionalInt;

/**
 * What is asked about the time since a change.
 *
 * @param sustain how many of the first and of the last points say whether the gain has lasted
 * @param horizon how many subgroups after the change the effect is reported; about a year where
 *     empty
 */
public record FollowUp(int sustain, OptionalInt horizon) {

  /** How many points, where the user says nothing. */
  public static final int USUAL_SUSTAIN = 6;

  public FollowUp {
    if (sustain < 1 || horizon.isPresent() && horizon.getAsInt() < 0) {
      throw new IllegalArgumentException("follow-up of " + sustain + " and " + horizon);
    }
  }

  /** The usual. */
  public static FollowUp standard() {
    return new FollowUp(USUAL_SUSTAIN, OptionalInt.empty());
  }
}
