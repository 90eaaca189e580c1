package org.centreline.analysis.outcome.effect;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.outcome.effect.OutcomeFit.FitFacts;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.series.Doubles;

/** Finds out whether a model knows enough for its numbers to be told to a board. */
final class Shortcomings {

  private static final double FEWEST_DEGREES = 4;
  private static final double WIDEST_SPREAD = 20;

  /** Beyond this a series of measurements wanders. */
  private static final double WANDERING = 0.95;

  /** The greatest carry-over that the widened methods reckon with. */
  private static final double MOST_WIDENED = 0.8;

  private Shortcomings() {}

  /**
   * What a fit falls short in.
   *
   * @param difference the mean effect on the scale of the data
   */
  static List<Shortcoming> of(Fit fit, FitFacts facts, Estimate difference) {
    List<Shortcoming> found = new ArrayList<>();
    boolean counted = fit.link() != Link.IDENTITY;
    if (facts.df() < FEWEST_DEGREES) {
      found.add(Shortcoming.FEW_DEGREES);
    }
    if (facts.dispersion() > WIDEST_SPREAD) {
      found.add(Shortcoming.WIDE_SPREAD);
    }
    if (facts.rho() >= (counted ? MOST_WIDENED : WANDERING)) {
      found.add(Shortcoming.CARRY_OVER);
    }
    Doubles shown = fit.series().response().shown();
    if (difference.upper() - difference.lower() > shown.max() - shown.min()) {
      found.add(Shortcoming.WIDE_RANGE);
    }
    return found;
  }
}
