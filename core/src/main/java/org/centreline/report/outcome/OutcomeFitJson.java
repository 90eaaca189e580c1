package org.centreline.report.outcome;

import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Segment;
import org.centreline.analysis.outcome.SinceChange;
import org.centreline.analysis.outcome.effect.ChangeEffect;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.OutcomeFit.FitFacts;
import org.centreline.analysis.outcome.effect.OutcomeFit.MethodResult;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.outcome.fit.Estimate;
import org.centreline.report.JsonText;
import org.centreline.words.outcome.MethodNames;

/**
 * What a before-and-after model found as JSON entries; the array or object they belong to is open.
 *
 * @param json where they go
 * @param analysis the outcome
 */
record OutcomeFitJson(JsonText json, OutcomeAnalysis analysis) {

  void coefficients(OutcomeFit fit) {
    for (Coefficient coefficient : fit.coefficients()) {
      Estimate estimate = coefficient.estimate();
      json.line()
          .text("term", coefficient.term().id())
          .number("estimate", estimate.value())
          .number("standardError", estimate.standardError())
          .number("df", coefficient.df())
          .number("p", coefficient.p())
          .number("lower", estimate.lower())
          .number("upper", estimate.upper())
          .endLine();
    }
  }

  void effects(OutcomeFit fit) {
    for (EffectAt effect : fit.effects()) {
      json.line();
      effect(effect);
      json.endLine();
    }
  }

  void horizon(OutcomeFit fit) {
    fit.horizon().ifPresent(this::effect);
  }

  private void effect(EffectAt effect) {
    json.count("change", effect.change().index())
        .text("x", analysis.measured().subgroups().labels().get(effect.position()))
        .count("horizon", effect.horizon())
        .number("fitted", effect.fitted())
        .number("counterfactual", effect.counterfactual());
    differences(effect.difference(), effect.relative());
  }

  private void differences(Estimate difference, Estimate relative) {
    json.number("difference", difference.value())
        .number("differenceLower", difference.lower())
        .number("differenceUpper", difference.upper())
        .number("relative", relative.value())
        .number("relativeLower", relative.lower())
        .number("relativeUpper", relative.upper());
  }

  void mean(OutcomeFit fit) {
    mean(fit.mean());
  }

  /** From each change to the next, against the time before the first. */
  void segments() {
    json.array("segments");
    for (Segment segment : analysis.segments()) {
      Optional<EffectSize> groups = segment.comparison().map(c -> c.whole().headline());
      json.line()
          .count("change", segment.change().index())
          .count("points", segment.positions().size())
          .number("mean", segment.mean());
      differences(
          segment.effect().map(MeanEffect::difference).orElseGet(Estimate::none),
          segment.effect().map(MeanEffect::relative).orElseGet(Estimate::none));
      json.text("comparison", groups.map(EffectSize::id))
          .number("estimate", groups.map(EffectSize::value).orElse(Double.NaN))
          .number("lower", groups.map(g -> g.interval().lower()).orElse(Double.NaN))
          .number("upper", groups.map(g -> g.interval().upper()).orElse(Double.NaN))
          .endLine();
    }
    json.endArray();
  }

  /** What the control chart shows since the last change, by the limits of before. */
  void since() {
    SinceChange since = analysis.since();
    json.object("since")
        .count("points", since.points())
        .count("above", since.above())
        .count("below", since.below())
        .count("beyondUpper", since.beyondUpper())
        .count("beyondLower", since.beyondLower())
        .count("run", since.run())
        .number("centre", since.centre())
        .number("mean", since.mean())
        .endObject();
  }

  void refit(OutcomeFit fit) {
    fit.withoutTrigger().ifPresent(this::mean);
  }

  private void mean(MeanEffect mean) {
    json.count("points", mean.points())
        .number("fitted", mean.fitted())
        .number("counterfactual", mean.counterfactual());
    differences(mean.difference(), mean.relative());
  }

  void changeEffects(OutcomeFit fit) {
    for (ChangeEffect effect : fit.changes()) {
      json.line()
          .count("change", effect.change().index())
          .number("level", effect.level().value())
          .number("levelLower", effect.level().lower())
          .number("levelUpper", effect.level().upper())
          .number("slope", effect.slope().value())
          .number("slopeLower", effect.slope().lower())
          .number("slopeUpper", effect.slope().upper())
          .number("trend", effect.trend().value())
          .number("trendLower", effect.trend().lower())
          .number("trendUpper", effect.trend().upper())
          .endLine();
    }
  }

  void totals(OutcomeFit fit) {
    fit.totals()
        .ifPresent(
            totals ->
                json.number("observed", totals.observed())
                    .number("expected", totals.expected())
                    .number("avoided", totals.avoided().value())
                    .number("lower", totals.avoided().lower())
                    .number("upper", totals.avoided().upper()));
  }

  void diagnostics(OutcomeFit fit) {
    FitFacts facts = fit.facts();
    json.number("df", facts.df())
        .number("durbinWatson", facts.durbinWatson())
        .number("ljungBox", facts.ljungBox())
        .number("breuschGodfrey", facts.breuschGodfrey())
        .number("lagOne", facts.lagOne())
        .number("rho", facts.rho())
        .number("dispersion", facts.dispersion());
  }

  void sensitivity(OutcomeFit fit) {
    for (MethodResult result : fit.sensitivity()) {
      json.line()
          .text("method", result.id())
          .text("name", MethodNames.of(result.id(), analysis.model().kind()));
      differences(result.difference(), result.relative());
      json.number("rho", result.rho()).text("reason", result.reason()).endLine();
    }
  }
}
