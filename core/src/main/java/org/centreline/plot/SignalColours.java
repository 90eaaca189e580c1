package org.centreline.plot;

import org.centreline.analysis.Reading;

/**
 * One colour for each thing that a point can say.
 *
 * @param common common cause
 * @param improvement special cause for the better
 * @param concern special cause for the worse
 * @param special special cause without a direction
 */
public record SignalColours(Colour common, Colour improvement, Colour concern, Colour special) {

  /** The colour of a reading. */
  public Colour of(Reading reading) {
    return switch (reading) {
      case COMMON_CAUSE -> common;
      case IMPROVEMENT -> improvement;
      case CONCERN -> concern;
      case SPECIAL_CAUSE -> special;
    };
  }
}
