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
        ? beside(
            Effects.of(own).during(effects.from(), effects.until()).mean().fitted(),
            effects.mean().difference())
        : shown(effects.mean());
  }

  /** The same, means being of some periods, the first included, the last not. */
  EffectSource during(int first, int end) {
    return new EffectSource(effects.during(first, end), own, byDifferences, multiply);
  }

  private Shown shown(Effect effect) {
    return new Shown(
        multiply * effect.fitted().value(),
        times(effect.counterfactual()),
        times(possible(effect)),
        share(effect));
  }

  /**
   * The relative difference, of the size of what was expected and with the sign of the difference;
   * none where what was expected is near zero. Without a range where this would contradict that of
   * the difference, as it can where the counterfactual is uncertain too. Rates and counts are
   * judged by their share, which keeps its range.
   */
  private Estimate share(Effect effect) {
    Estimate share = effect.relative();
    if (isLinear() && isNearZero(effect.counterfactual())) {
      return Estimate.none();
    }
    boolean below = effect.counterfactual().value() < 0;
    Estimate signed = below ? times(share, -1) : share;
    boolean agrees = share.excludes(0) == effect.difference().excludes(0);
    return agrees || effects.fit().link() == Link.LOG
        ? signed
        : new Estimate(signed.value(), signed.standardError(), Double.NaN, Double.NaN);
  }

  /**
   * No share of it has a meaning: its range holds 0, or single points about it lie on both sides.
   */
  private boolean isNearZero(Estimate expected) {
    boolean holds = expected.lower() <= 0 && expected.upper() >= 0;
    double point = Math.sqrt(own.pointVariance(expected.value(), 1));
    boolean signed = own.series().response().shown().min() < 0;
    return holds || signed && Math.abs(expected.value()) < 2 * point;
  }

  /**
   * A difference whose range is possible and says the same as that of the ratio by which rates and
   * counts are judged.
   */
  private Estimate possible(Effect effect) {
    Estimate difference = effect.difference();
    return switch (effects.fit().link()) {
      case IDENTITY -> difference;
      case LOG ->
          effect.relative().excludes(0) == difference.excludes(0)
              ? difference
              : ranged(
                  difference,
                  effect.counterfactual().value() * effect.relative().lower(),
                  effect.counterfactual().value() * effect.relative().upper());
      case LOGIT ->
          ranged(
              difference,
              Math.max(difference.lower(), effect.fitted().value() - 1),
              Math.min(difference.upper(), effect.fitted().value()));
    };
  }

  private static Estimate ranged(Estimate estimate, double lower, double upper) {
    return new Estimate(estimate.value(), estimate.standardError(), lower, upper);
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
    return new Shown(
        multiply * level,
        times(counterfactual),
        times(difference),
        ofLevel(difference, counterfactual));
  }

  /** The share that a difference is of what was expected, both ends of either as seen. */
  private Estimate ofLevel(Estimate difference, Estimate expected) {
    if (isNearZero(expected)) {
      return Estimate.none();
    }
    double sign = Math.signum(expected.value());
    // The greatest difference goes with the least that was expected.
    double one = sign * difference.lower() / expected.upper();
    double two = sign * difference.upper() / expected.lower();
    return new Estimate(
        sign * difference.value() / expected.value(),
        Double.NaN,
        Math.min(one, two),
        Math.max(one, two));
  }

  Estimate times(Estimate estimate) {
    return times(estimate, multiply);
  }

  static Estimate times(Estimate estimate, double factor) {
    double one = factor * estimate.lower();
    double two = factor * estimate.upper();
    return new Estimate(
        factor * estimate.value(),
        Math.abs(factor) * estimate.standardError(),
        Math.min(one, two),
        Math.max(one, two));
  }

  /** Whether effects add up on the scale of the data. */
  boolean isLinear() {
    return effects.fit().link() == Link.IDENTITY;
  }
}
