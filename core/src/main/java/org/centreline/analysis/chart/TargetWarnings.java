package org.centreline.analysis.chart;

import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.convention.Oddity;

/** Warnings about what limits say of a target. */
final class TargetWarnings {

  private TargetWarnings() {}

  /** Signals since the baseline: what its limits say of the target is of the time before. */
  static Optional<Warning> limitsOfBefore(Evidence evidence) {
    Setup setup = evidence.basis().setup();
    Departure departure =
        new Departure(setup, evidence.facts(), evidence.points(), evidence.findings());
    if (!departure.isOfTarget()) {
      return Optional.empty();
    }
    String icon =
        setup.convention().has(Oddity.ASSURANCE_BY_LEFT_LIMITS)
            ? ": the assurance icon goes by them and does not say whether the target will be met"
                + " now. "
            : ": they do not say whether the target will be met now, and there is no assurance"
                + " icon. ";
    return Optional.of(
        new Warning(
            "limits-of-before",
            departure.isGiven()
                ? "There are signals against the limits that were given" + icon + ownLimits()
                : "There are signals of change since the baseline, whose limits are those of the"
                    + " time before"
                    + icon
                    + newLimits()));
  }

  private static String ownLimits() {
    return "Without "
        + Matter.CENTRE
        + " and "
        + Matter.SIGMA
        + " the points set limits of their own.";
  }

  private static String newLimits() {
    return "Where the cause is known, "
        + Matter.PHASE
        + " DATE begins new limits (in a project a row of the kind phase in changes.csv); suggest"
        + " says whether it is time.";
  }
}
