package org.centreline.analysis.outcome.effect;

import org.centreline.analysis.outcome.effect.OutcomeFit.EventTotals;
import org.centreline.outcome.effect.Totals;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Link;

/**
 * Events since a change against those that were expected, with a range that is possible and says
 * the same as that of the mean effect.
 *
 * @param link of the fit
 * @param totals its sums
 * @param mean its mean effect, on the scale shown
 * @param multiply from the data to the scale shown
 */
record AvoidedEvents(Link link, Totals totals, MeanEffect mean, double multiply) {

  /** The events, those of the mean effect being shown or not. */
  EventTotals shown(boolean shown) {
    Estimate own = totals.avoided();
    Estimate avoided = own.excludes(0) == shown ? own : byMean();
    // Nothing that was expected is below nothing, and of shares above all cases.
    double most =
        link == Link.LOGIT
            ? totals.expected().value() * multiply / mean.counterfactual() - totals.observed()
            : Double.POSITIVE_INFINITY;
    return new EventTotals(
        totals.observed(),
        totals.expected().value(),
        new Estimate(
            own.value(),
            own.standardError(),
            Math.max(-totals.observed(), avoided.lower()),
            Math.min(most, avoided.upper())));
  }

  private Estimate byMean() {
    Estimate part =
        link == Link.LOG
            ? mean.relative()
            : EffectSource.times(mean.difference(), 1 / mean.counterfactual());
    return EffectSource.times(part, -totals.expected().value());
  }
}
