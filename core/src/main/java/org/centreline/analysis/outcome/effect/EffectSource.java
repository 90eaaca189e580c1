package org.centreline.analysis.outcome.effect;

import org.centreline.outcome.design.CalendarPlace;
import org.centreline.outcome.effect.Effect;
import org.centreline.outcome.effect.Effects;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;

/**
 * Effects on the scale shown. Where a measure is compared by its differences from a control, the
 * fitted level is that of the measure's own line and the counterfactual lies the effect below it.
 *
 * @param effects of all changes together
 * @param own the measure's own line; the same fit where there is no control, or one within the fit
 * @param byDifferences whether the effect is that on the difference from a control
 * @param multiply from the data to the scale shown
 */
record EffectSource(Effects effects, Fit own, boolean byDifferences, double multiply) {

  /** An effect and the levels that it lies between. */
  record Shown(double fitted, Estimate counterfactual, Estimate difference, Estimate relative) {}

  Shown at(int period, CalendarPlace place) {
    Effect effect = effects.at(period, place).effect();
    return byDifferences
        ? beside(Effects.of(own).at(period, place).effect().fitted(), effect.difference())
        : shown(effect);
  }

  Shown mean() {
    return byDifferences
        ? beside(Effects.of(own).mean().fitted(), effects.mean().difference())
        : shown(effects.mean());
  }

  private Shown shown(Effect effect) {
    return new Shown(
        multiply * effect.fitted().value(),
        times(effect.counterfactual()),
        times(effect.difference()),
        share(effect));
  }

  /**
   * The relative difference; without a range where this would contradict that of the difference, as
   * it can where the counterfactual is uncertain too. Rates and counts are judged by their share,
   * which keeps its range.
   */
  private Estimate share(Effect effect) {
    Estimate share = effect.relative();
    boolean agrees = share.excludes(0) == effect.difference().excludes(0);
    return agrees || effects.fit().link() == Link.LOG
        ? share
        : new Estimate(share.value(), share.standardError(), Double.NaN, Double.NaN);
  }

  /** The range of the difference is that of the counterfactual, the level itself being seen. */
  private Shown beside(Estimate fitted, Estimate difference) {
    double level = fitted.value();
    double without = level - difference.value();
    Estimate counterfactual =
        new Estimate(
            without,
            difference.standardError(),
            level - difference.upper(),
            level - difference.lower());
    Estimate relative =
        new Estimate(difference.value() / without, Double.NaN, Double.NaN, Double.NaN);
    return new Shown(multiply * level, times(counterfactual), times(difference), relative);
  }

  Estimate times(Estimate estimate) {
    return times(estimate, multiply);
  }

  static Estimate times(Estimate estimate, double factor) {
    return new Estimate(
        factor * estimate.value(),
        factor * estimate.standardError(),
        factor * estimate.lower(),
        factor * estimate.upper());
  }

  /** Whether effects add up on the scale of the data. */
  boolean isLinear() {
    return effects.fit().link() == Link.IDENTITY;
  }
}
