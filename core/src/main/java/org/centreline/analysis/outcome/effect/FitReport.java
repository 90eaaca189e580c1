package org.centreline.analysis.outcome.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.centreline.analysis.outcome.effect.EffectSource.Shown;
import org.centreline.analysis.outcome.effect.OutcomeFit.Curves;
import org.centreline.analysis.outcome.effect.OutcomeFit.EventTotals;
import org.centreline.analysis.outcome.effect.OutcomeFit.FitFacts;
import org.centreline.analysis.outcome.effect.OutcomeFit.MethodResult;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.analysis.outcome.model.Clock;
import org.centreline.analysis.outcome.model.Fitting;
import org.centreline.analysis.outcome.model.ModelPlan;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.analysis.outcome.model.Refusals;
import org.centreline.outcome.Methods;
import org.centreline.outcome.design.Term;
import org.centreline.outcome.effect.Effects;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.outcome.fit.Diagnostics;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;

/** Turns a fit into what people ask of it: lines, effects by date and on average, events. */
public final class FitReport {

  private final Fitting fitting;
  private final Fit fit;
  private final EffectSource source;
  private final OutcomeModel model;
  private final Clock clock;

  public FitReport(Fitting fitting, Fit fit, OutcomeModel model, double multiply) {
    this.fitting = fitting;
    this.fit = fit;
    this.model = model;
    source = source(fit, multiply);
    clock = Clock.of(fitting.rows().measured().subgroups());
  }

  private EffectSource source(Fit from, double multiply) {
    Fit own = fitting.isByDifferences() ? ownLine(from) : from;
    return new EffectSource(Effects.now(from), own, fitting.isByDifferences(), multiply);
  }

  /** The measure's own line under the same method, to draw the difference at. */
  private Fit ownLine(Fit from) {
    var own = fitting.rows().under(fitting.model());
    Attempt attempt =
        ModelPlan.methods(own, fitting.request()).stream()
            .filter(method -> method.id().equals(from.method()))
            .findFirst()
            .orElseGet(org.centreline.outcome.OrdinaryLeastSquares::new)
            .fit(own);
    return attempt
        .fit()
        .or(() -> new org.centreline.outcome.OrdinaryLeastSquares().fit(own).fit())
        .orElseThrow(() -> Refusals.of(attempt.reason().orElseThrow()));
  }

  public OutcomeFit report(Map<String, Attempt> attempts, OptionalInt horizon) {
    List<EffectAt> effects = effects();
    return new OutcomeFit(
        coefficients(),
        curves(),
        effects,
        mean(),
        segments(),
        horizon(effects, horizon),
        totals(),
        changes(),
        facts(),
        attempts.entrySet().stream().map(e -> result(e.getKey(), e.getValue())).toList(),
        Optional.empty(),
        Shortcomings.of(fit, facts(), mean(), source.multiply()));
  }

  /**
   * Differences from a control have the names of the terms that would be the control's contrast.
   */
  private List<Coefficient> coefficients() {
    if (!fitting.isByDifferences()) {
      return fit.coefficients();
    }
    return fit.coefficients().stream()
        .map(c -> new Coefficient(c.term().contrast(), c.estimate(), c.df(), c.p()))
        .toList();
  }

  private int size() {
    return clock.periods().size();
  }

  private Shown at(int position) {
    return source.at(clock.period(position), clock.places().get(position));
  }

  private Curves curves() {
    int start = model.start();
    return new Curves(
        Doubles.tabulate(size(), i -> model.isPhasingIn(i) ? Double.NaN : at(i).fitted()),
        since(start, shown -> shown.counterfactual().value()),
        since(start, shown -> shown.counterfactual().lower()),
        since(start, shown -> shown.counterfactual().upper()));
  }

  private Doubles since(int start, java.util.function.ToDoubleFunction<Shown> number) {
    return Doubles.tabulate(size(), i -> i < start ? Double.NaN : number.applyAsDouble(at(i)));
  }

  private List<EffectAt> effects() {
    return IntStream.range(model.start(), size())
        .filter(i -> !model.isPhasingIn(i))
        .mapToObj(this::effect)
        .toList();
  }

  private EffectAt effect(int position) {
    ChangePoint change = model.changeAt(position);
    Shown shown = at(position);
    return new EffectAt(
        change,
        position,
        clock.period(position) - clock.period(change.position()),
        shown.fitted(),
        shown.counterfactual().value(),
        shown.difference(),
        shown.relative());
  }

  /** The mean effect of this fit since the last change. */
  public MeanEffect mean() {
    return mean(source, model.changes().size() - 1);
  }

  private List<SegmentEffect> segments() {
    List<SegmentEffect> found = new ArrayList<>();
    for (int i = 0; i < model.changes().size(); i++) {
      int first = clock.period(model.changes().get(i).position());
      EffectSource during = source.during(first, next(i));
      found.add(new SegmentEffect(model.changes().get(i), mean(during, i)));
    }
    return found;
  }

  /** The period in which the change after one begins. */
  private int next(int change) {
    return change + 1 < model.changes().size()
        ? clock.period(model.changes().get(change + 1).position())
        : Integer.MAX_VALUE;
  }

  private MeanEffect mean(EffectSource from, int change) {
    Shown mean = from.mean();
    int first = clock.period(model.changes().get(change).position());
    List<Integer> periods = fit.series().design().course().periods();
    int points =
        (int)
            fit.series().design().rowsFrom(first).stream()
                .filter(row -> periods.get(row) < next(change))
                .count();
    return new MeanEffect(
        points, mean.fitted(), mean.counterfactual().value(), mean.difference(), mean.relative());
  }

  /** A year after the first change where none is asked for and a year has passed. */
  private Optional<EffectAt> horizon(List<EffectAt> effects, OptionalInt asked) {
    OptionalInt after = asked.isPresent() ? asked : year();
    int start = clock.period(model.start());
    return after.isEmpty()
        ? Optional.empty()
        : effects.stream()
            .filter(e -> clock.period(e.position()) - start == after.getAsInt())
            .findFirst();
  }

  private OptionalInt year() {
    Rhythm rhythm = fitting.rows().measured().subgroups().rhythm();
    return switch (rhythm) {
      case MONTH -> OptionalInt.of(12);
      case QUARTER -> OptionalInt.of(4);
      case WEEK -> OptionalInt.of(52);
      default -> OptionalInt.empty();
    };
  }

  /** Only where what was counted adds up to events. */
  private Optional<EventTotals> totals() {
    if (!fitting.rows().kind().isCounted()) {
      return Optional.empty();
    }
    MeanEffect mean = mean();
    return Optional.of(
        new AvoidedEvents(fit.link(), Effects.now(fit).totals(), mean, source.multiply())
            .shown(model.isShown(mean.difference(), mean.relative())));
  }

  private List<ChangeEffect> changes() {
    List<ChangeEffect> found = new ArrayList<>();
    for (ChangePoint change : model.changes()) {
      found.add(
          new ChangeEffect(
              change,
              term(Term.Kind.LEVEL, change.index()),
              term(Term.Kind.SLOPE, change.index()),
              scaled(source.own().trendAfter(change.index()))));
    }
    return found;
  }

  private Estimate term(Term.Kind kind, int change) {
    Term own = Term.of(kind, change);
    boolean contrast = fit.series().design().course().hasControl();
    return fit.coefficient(contrast ? own.contrast() : own)
        .map(Coefficient::estimate)
        .map(this::scaled)
        .orElse(new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN));
  }

  private Estimate scaled(Estimate estimate) {
    return source.isLinear() ? source.times(estimate) : ratio(estimate);
  }

  private static Estimate ratio(Estimate estimate) {
    return new Estimate(
        StrictMath.exp(estimate.value()),
        Double.NaN,
        StrictMath.exp(estimate.lower()),
        StrictMath.exp(estimate.upper()));
  }

  private FitFacts facts() {
    Diagnostics diagnostics = Diagnostics.of(fit);
    int rows = fit.series().design().rows();
    int lags = Math.max(1, Math.min(12, rows / 5));
    return new FitFacts(
        fit.df(),
        diagnostics.durbinWatson(),
        diagnostics.ljungBox(lags).p(),
        rows > fit.series().design().size() + 2 ? diagnostics.breuschGodfrey(2).p() : Double.NaN,
        diagnostics.correlation(1),
        fit.scatter().rho(),
        fit.scatter().dispersion());
  }

  private MethodResult result(String id, Attempt attempt) {
    Estimate none = new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    if (attempt.fit().isEmpty()) {
      return new MethodResult(id, none, none, Double.NaN, attempt.reason().map(r -> r.words()));
    }
    Fit found = attempt.fit().get();
    boolean within = Methods.named(id).isEmpty();
    Shown mean =
        within
            ? new EffectSource(Effects.now(found), found, false, source.multiply()).mean()
            : source(found, source.multiply()).mean();
    return new MethodResult(
        id, mean.difference(), mean.relative(), found.scatter().rho(), Optional.empty());
  }
}
