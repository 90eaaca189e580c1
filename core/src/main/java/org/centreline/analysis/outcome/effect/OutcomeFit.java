package org.centreline.analysis.outcome.effect;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.model.Fitting;
import org.centreline.outcome.Methods;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Method;
import org.centreline.series.Doubles;

/**
 * What a before-and-after model found, on the scale shown but for the coefficients.
 *
 * @param coefficients of the model, on the link's scale of the data: of measurements in their unit,
 *     of counts and rates logarithms, of proportions log odds
 * @param curves the lines to draw
 * @param effects one a subgroup since the first change, those of a phase-in left out
 * @param mean the effect on average over the subgroups since the last change
 * @param segments the same from each change to the next, against the time before the first
 * @param horizon the effect so long after the first change as asked, or about a year
 * @param totals events avoided since the last change, where events are counted
 * @param changes what each change did
 * @param facts what the residuals show
 * @param sensitivity the mean effect under every method
 * @param withoutTrigger the mean effect without the last three points before the first change,
 *     where these were the worst three of the baseline
 * @param shortcomings why none of these numbers should be told; empty where they may be
 */
public record OutcomeFit(
    List<Coefficient> coefficients,
    Curves curves,
    List<EffectAt> effects,
    MeanEffect mean,
    List<SegmentEffect> segments,
    Optional<EffectAt> horizon,
    Optional<EventTotals> totals,
    List<ChangeEffect> changes,
    FitFacts facts,
    List<MethodResult> sensitivity,
    Optional<MeanEffect> withoutTrigger,
    List<Shortcoming> shortcomings) {

  public OutcomeFit {
    coefficients = List.copyOf(coefficients);
    effects = List.copyOf(effects);
    changes = List.copyOf(changes);
    sensitivity = List.copyOf(sensitivity);
    segments = List.copyOf(segments);
    shortcomings = List.copyOf(shortcomings);
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
        coefficients,
        curves,
        effects,
        mean,
        segments,
        horizon,
        totals,
        changes,
        facts,
        sensitivity,
        refit,
        shortcomings);
  }

  /** Whether the points spread so much wider than chance that its limits judge nothing. */
  public boolean isOverspread() {
    return shortcomings.contains(Shortcoming.WIDE_SPREAD);
  }

  /** Whether the model knows enough for its numbers to be told. */
  public boolean isTold() {
    return shortcomings.isEmpty();
  }

  /**
   * The lines of the model, one entry a subgroup on the scale shown; NaN where there is none.
   *
   * @param fitted the level under the model, but not in a phase-in
   * @param counterfactual the level had nothing changed, from the first change on
   * @param lower the lower end of what the data leave that level
   * @param upper the upper end
   */
  public record Curves(Doubles fitted, Doubles counterfactual, Doubles lower, Doubles upper) {}

  /**
   * Events since the first change, as many as were counted: on the scale of the data.
   *
   * @param observed how many there were
   * @param expected how many the earlier trend would have given
   * @param avoided expected less observed
   */
  public record EventTotals(double observed, double expected, Estimate avoided) {}

  /**
   * What the residuals of a model show, without a unit; NaN where a number does not apply.
   *
   * @param df degrees of freedom of the intervals
   * @param durbinWatson near 2 where neighbours are independent
   * @param ljungBox the chance of autocorrelations as large as these up to a year or a fifth of the
   *     points
   * @param breuschGodfrey the chance of such a carry-over from one and two subgroups before
   * @param lagOne the correlation of each residual with the one before
   * @param rho the carry-over that the method found
   * @param dispersion how many times the spread of pure chance the counts have
   */
  public record FitFacts(
      double df,
      double durbinWatson,
      double ljungBox,
      double breuschGodfrey,
      double lagOne,
      double rho,
      double dispersion) {}

  /**
   * The mean effect under one method.
   *
   * @param id the method's id
   * @param difference fitted less counterfactual on the scale shown; empty numbers where there is
   *     no fit
   * @param relative the difference over the counterfactual, a fraction of one
   * @param rho the carry-over from one subgroup to the next; NaN where the method has none
   * @param reason why there is no fit
   */
  public record MethodResult(
      String id, Estimate difference, Estimate relative, double rho, Optional<String> reason) {

    /** The method; empty where it is a comparison with a control that stands beside the methods. */
    public Optional<Method> method() {
      return Methods.named(id);
    }

    /** Whether it compares means without trends, which asks another question. */
    public boolean isWithoutTrends() {
      return id.equals(Fitting.DIFFERENCES);
    }
  }
}
