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

  /** The share by which ten times as much is more. */
  private static final double TENFOLD = 9;

  private Shortcomings() {}

  /**
   * What a fit falls short in.
   *
   * @param mean the mean effect on the scale shown
   * @param multiply from the data to that scale
   */
  static List<Shortcoming> of(Fit fit, FitFacts facts, MeanEffect mean, double multiply) {
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
    double widest = multiply * (shown.max() - shown.min());
    Estimate difference = mean.difference();
    boolean wide = difference.upper() - difference.lower() > widest;
    if (wide || fit.link() == Link.LOG && isBoundless(mean, widest)) {
      found.add(Shortcoming.WIDE_RANGE);
    }
    return found;
  }

  /**
   * Rates and counts are judged by their ratio: one that may be none or tenfold, over more than all
   * the data, says nothing.
   */
  private static boolean isBoundless(MeanEffect mean, double widest) {
    Estimate share = mean.relative();
    double range = mean.counterfactual() * (share.upper() - share.lower());
    return !share.excludes(0) && share.upper() >= TENFOLD && range > widest;
  }
}
