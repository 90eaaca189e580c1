package org.centreline.analysis.outcome;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a gain has lasted, judged on the points since the last change (those of the phase-in, the
 * excluded and the missing left out), on the scale shown.
 *
 * <p>The first and the last of them, so many as the window, are compared with the old centre, which
 * the baseline before the first change set. <b>Too soon</b>: fewer points than two windows.
 * <b>Held</b>: the last window is better than the old centre, keeps at least half of what the first
 * gained, and at least half of its points are better than the old centre. <b>Lost</b>: the first
 * window was better than the old centre, the last is not. <b>Slipping</b>: better than the old
 * centre, but not held. No verdict where no gain was shown, neither on average nor at once, where
 * neither window gained, or no direction is better.
 *
 * @param verdict empty where there is nothing to judge
 * @param reason why there is no verdict yet
 * @param window how many points the first and the last mean are made of
 * @param points how many there are since the last change
 * @param months whole months from the first of them to the end of the last; empty without a
 *     calendar
 * @param tally how many of them lie where
 * @param oldCentre the centre of the baseline
 * @param first the mean of the first window; rates and shares pooled
 * @param last the mean of the last window
 */
public record Sustained(
    Optional<Hold> verdict,
    Optional<String> reason,
    int window,
    int points,
    OptionalInt months,
    Tally tally,
    double oldCentre,
    double first,
    double last) {

  /** Whether what was gained has lasted. */
  public enum Hold {
    HELD("held"),
    SLIPPING("slipping"),
    LOST("lost"),
    TOO_SOON("too soon");

    private final String word;

    Hold(String word) {
      this.word = word;
    }

    /** The stable word in JSON. */
    public String word() {
      return word;
    }
  }

  /**
   * How many points since the last change lie where.
   *
   * @param beyondTarget at the target or better; empty without direction, or where one of them has
   *     no target
   * @param beyondCentre better than the old centre
   * @param beyondLimits better than the old limits allow
   * @param beyondCounterfactual better than the earlier trend would have given
   * @param run how many of the newest, without a break, are better than the old centre
   */
  public record Tally(
      OptionalInt beyondTarget,
      int beyondCentre,
      int beyondLimits,
      int beyondCounterfactual,
      int run) {}

  /** The share of points that meet the target; NaN without one. */
  public double shareAtTarget() {
    return tally.beyondTarget().isEmpty() || points == 0
        ? Double.NaN
        : (double) tally.beyondTarget().getAsInt() / points;
  }
}
