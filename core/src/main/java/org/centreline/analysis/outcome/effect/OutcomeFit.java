package org.centreline.analysis.outcome.effect;

import java.util.List;
import java.util.Optional;
import org.centreline.outcome.fit.Coefficient;

/**
 * What a before-and-after model found, on the scale shown but for the coefficients.
 *
 * @param coefficients of the model, on the link's scale of the data
 * @param curves the lines to draw
 * @param effects one a subgroup since the first change, those of a phase-in left out
 * @param mean the effect on average over the subgroups since the first change
 * @param horizon the effect so long after the first change as asked, or about a year
 * @param totals events avoided, where events are counted
 * @param changes what each change did
 * @param facts what the residuals show
 * @param sensitivity the mean effect under every method
 * @param withoutTrigger the mean effect without the last three points before the first change,
 *     where these were the worst three of the baseline
 */
public record OutcomeFit(
    List<Coefficient> coefficients,
    Curves curves,
    List<EffectAt> effects,
    MeanEffect mean,
    Optional<EffectAt> horizon,
    Optional<EventTotals> totals,
    List<ChangeEffect> changes,
    FitFacts facts,
    List<MethodResult> sensitivity,
    Optional<MeanEffect> withoutTrigger) {

  public OutcomeFit {
    coefficients = List.copyOf(coefficients);
    effects = List.copyOf(effects);
    changes = List.copyOf(changes);
    sensitivity = List.copyOf(sensitivity);
  }

  /** The effect in the first subgroup after the change that counts. */
  public EffectAt first() {
    return effects.get(0);
  }

  /** The effect in the newest subgroup. */
  public EffectAt latest() {
    return effects.get(effects.size() - 1);
  }

  /** The same with what comes of it without the points that may have set the project off. */
  public OutcomeFit with(Optional<MeanEffect> refit) {
    return new OutcomeFit(
        coefficients, curves, effects, mean, horizon, totals, changes, facts, sensitivity, refit);
  }
}
