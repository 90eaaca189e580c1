package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.OutcomeFit.Curves;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.model.OutcomeBasis;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.phase.Locator;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * What happened before and after changes, whole: picture, sentence, tables and exit code are views
 * of this. Numbers are on the scale shown, but for those of the data and the coefficients.
 *
 * @param measured the data, one entry a subgroup, on their own scale
 * @param control the data of what it is compared with, on their own scale
 * @param model how it was looked at
 * @param fit what the model found; empty where there are too few points for one
 * @param segments the time from each change to the next, in order
 * @param since what the control chart shows of the points since the last change
 * @param chart the control chart, its limits held from before the first change
 * @param sustained whether the gain has lasted
 * @param warnings what a reader should know
 */
public record OutcomeAnalysis(
    Measured measured,
    Optional<Measured> control,
    OutcomeModel model,
    Optional<OutcomeFit> fit,
    List<Segment> segments,
    SinceChange since,
    ChartAnalysis chart,
    Sustained sustained,
    List<Warning> warnings) {

  public OutcomeAnalysis {
    segments = List.copyOf(segments);
    warnings = List.copyOf(warnings);
  }

  /**
   * Works out what followed changes.
   *
   * @param measured one measure of one group, in order
   * @param control the same measure where nothing was changed, in the same subgroups
   * @param request what the user asked for
   * @param locator finds the subgroups of the data that the request's dates and labels mean
   * @throws MisuseException where an option means nothing for these data
   * @throws org.centreline.phase.PlacementException where a date or label fits no subgroup
   * @throws UnusableException where the data can't answer the question
   */
  public static OutcomeAnalysis of(
      Measured measured, Optional<Measured> control, OutcomeRequest request, Locator locator) {
    OutcomeBasis basis = OutcomeBasis.of(measured, control, request, locator);
    Optional<Modelled> modelled = Modelled.of(basis);
    OutcomeModel model = modelled.map(Modelled::model).orElseGet(basis::withoutTrend);
    Optional<OutcomeFit> fit = modelled.map(Modelled::report);
    OutcomeEvidence evidence = new OutcomeEvidence(basis, modelled, fit);
    Following following = new Following(evidence, model);
    return new OutcomeAnalysis(
        measured,
        control,
        model,
        fit,
        following.segments(),
        following.since(),
        basis.chart(),
        following.judged(),
        OutcomeWarnings.of(evidence));
  }

  /** The time since the newest change that can be compared with the time before the first. */
  public Segment newest() {
    return segments.stream().filter(Segment::isCompared).reduce((one, next) -> next).orElseThrow();
  }

  /** Before and after as two groups, where there is no model. */
  public Optional<BeforeAfter> comparison() {
    return newest().comparison();
  }

  /** The same with a further warning. */
  public OutcomeAnalysis warned(Warning further) {
    return new OutcomeAnalysis(
        measured,
        control,
        model,
        fit,
        segments,
        since,
        chart,
        sustained,
        Stream.concat(warnings.stream(), Stream.of(further)).toList());
  }

  /** What a model found, where it knows enough for that to be told. */
  public Optional<OutcomeFit> told() {
    return fit.filter(OutcomeFit::isTold);
  }

  /**
   * Whether a difference is claimed: the mean effect since the last change shows one, also without
   * the worst points just before the change, where these may have set the project off.
   */
  public boolean isClaimed() {
    return told().filter(found -> isClaimed(model, found)).isPresent();
  }

  static boolean isClaimed(OutcomeModel model, OutcomeFit fit) {
    return isShown(model, fit.mean())
        && fit.withoutTrigger().filter(rest -> !isSame(model, fit.mean(), rest)).isEmpty();
  }

  /** Whether what is left is shown, too, and the same way. */
  private static boolean isSame(OutcomeModel model, MeanEffect all, MeanEffect rest) {
    boolean sameWay = all.difference().value() > 0 == rest.difference().value() > 0;
    return sameWay && isShown(model, rest);
  }

  private static boolean isShown(OutcomeModel model, MeanEffect mean) {
    return model.isShown(mean.difference(), mean.relative());
  }

  /** The lines of the model, where it is told. */
  public Optional<Curves> curves() {
    return told().map(OutcomeFit::curves);
  }

  /** The control on the scale shown; all missing where there is none. */
  public Doubles controlValues() {
    double multiply = chart.setup().meaning().scale().multiply();
    return control
        .map(c -> c.series().values().map(v -> v * multiply))
        .orElseGet(() -> Doubles.missing(measured.subgroups().size()));
  }
}
