package org.centreline.analysis.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centreline.Matter;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit.FitFacts;
import org.centreline.analysis.outcome.effect.OutcomeFit.MethodResult;
import org.centreline.analysis.outcome.effect.Shortcoming;
import org.centreline.analysis.outcome.model.Clock;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.outcome.Methods;
import org.centreline.outcome.fit.Diagnostics;
import org.centreline.outcome.fit.Method;
import org.centreline.series.Doubles;

/** Warnings about the model and what it supposes. */
final class ModelWarnings {

  private static final double ALIKE = 0.3;
  private static final double WANDERING = 0.95;
  private static final double UNLIKELY = 0.1;
  private static final double HALF = 0.5;
  private static final double QUARTER = 0.25;

  /** So many points, those farthest from the line, are tried one by one. */
  private static final int FARTHEST = 100;

  private ModelWarnings() {}

  static Optional<Warning> autocorrelation(OutcomeEvidence evidence) {
    if (evidence.modelled().isEmpty()) {
      return Optional.empty();
    }
    FitFacts facts = evidence.found().orElseThrow().facts();
    double rho = largestRho(evidence);
    boolean alike =
        facts.breuschGodfrey() < UNLIKELY || Math.abs(facts.lagOne()) > ALIKE || rho > ALIKE;
    if (rho > WANDERING) {
      return Optional.of(
          new Warning(
              "autocorrelation",
              "The series wanders: each point lies near the one before, wherever that was, so a"
                  + " change of level can't be told from chance; do not rely on the range."));
    }
    return alike
        ? Optional.of(
            new Warning("autocorrelation", carried(rho > ALIKE ? rho : facts.lagOne(), evidence)))
        : Optional.empty();
  }

  /** The test looks at points two apart as well, which may be all that it found. */
  private static String carried(double neighbours, OutcomeEvidence evidence) {
    double twoApart = Diagnostics.of(evidence.modelled().orElseThrow().fit()).correlation(2);
    if (Math.abs(neighbours) <= ALIKE && Math.abs(twoApart) > Math.abs(neighbours)) {
      return ofEverySecond(twoApart);
    }
    return neighbours < 0 ? apart(neighbours) : near(neighbours, evidence);
  }

  private static String ofEverySecond(double correlation) {
    return "Every second point "
        + (correlation > 0 ? "resembles" : "tends to lie opposite to")
        + " the one two before (correlation "
        + TwoDecimals.of(correlation)
        + "), more than neighbours do; what goes by neighbours does not allow for it, so look for a"
        + " cause, such as two sorts of rows that take turns.";
  }

  private static String near(double correlation, OutcomeEvidence evidence) {
    String method = evidence.modelled().orElseThrow().fit().method();
    boolean allows = Methods.named(method).orElseThrow().allowsForCarryOver();
    return "Neighbouring points resemble each other (correlation "
        + TwoDecimals.of(correlation)
        + "); the method "
        + (allows
            ? "allows for it, so the range is wider."
            : "does not allow for it, so the range is too narrow.");
  }

  private static String apart(double correlation) {
    return "High points tend to be followed by low ones and low by high (correlation "
        + TwoDecimals.of(correlation)
        + "); look for a cause, such as cases that are booked a month late.";
  }

  private static double largestRho(OutcomeEvidence evidence) {
    return evidence.found().stream()
        .flatMap(fit -> fit.sensitivity().stream())
        .filter(result -> result.method().filter(Method::tellsCarryOver).isPresent())
        .mapToDouble(MethodResult::rho)
        .filter(Double::isFinite)
        .max()
        .orElse(Double.NaN);
  }

  /** What a model falls short in, and what may help. */
  static Optional<Warning> tooLittle(OutcomeEvidence evidence) {
    return evidence
        .found()
        .filter(fit -> !fit.isTold())
        .map(
            fit ->
                new Warning(
                    "knows-too-little",
                    "The model knows too little for its numbers to be told: "
                        + fit.shortcomings().stream()
                            .map(reason -> shortcoming(reason, fit.facts()))
                            .collect(Collectors.joining("; "))
                        + "."));
  }

  private static String shortcoming(Shortcoming reason, FitFacts facts) {
    return switch (reason) {
      case FEW_DEGREES ->
          "its points are worth only "
              + Math.round(10 * facts.df()) / 10.0
              + " degrees of freedom, as neighbours hang together";
      case WIDE_SPREAD ->
          "the counts spread "
              + Math.round(facts.dispersion())
              + " times as much as chance makes, so look at them as measurements, with "
              + Matter.TYPE
              + " xmr";
      case CARRY_OVER -> "the carry-over from point to point may be any higher";
      case WIDE_RANGE ->
          "the range of the mean effect is wider than all the data; more points before the change,"
              + " or "
              + Matter.SHAPE
              + " level where no trend is to be expected, would narrow it";
    };
  }

  /** Some methods show a difference and others none, or by more than half another one. */
  static Optional<Warning> disagree(OutcomeEvidence evidence) {
    if (evidence.found().isEmpty()) {
      return Optional.empty();
    }
    OutcomeModel model = evidence.modelled().orElseThrow().model();
    double reported = evidence.found().get().mean().difference().value();
    List<MethodResult> methods =
        evidence.found().get().sensitivity().stream()
            .filter(m -> Double.isFinite(m.difference().value()))
            .filter(m -> !m.isWithoutTrends())
            .toList();
    long shown = methods.stream().filter(m -> model.isShown(m.difference(), m.relative())).count();
    boolean apart =
        methods.stream()
            .anyMatch(m -> Math.abs(m.difference().value() - reported) > HALF * Math.abs(reported));
    boolean all = shown == methods.size();
    return shown > 0 && (!all || apart)
        ? Optional.of(
            new Warning(
                "methods-disagree",
                all
                    ? "How large the difference is depends on the method by more than half."
                    : "Whether there is a difference depends on the method: "
                        + shown
                        + " of "
                        + methods.size()
                        + " show one."))
        : Optional.empty();
  }

  static Optional<Warning> extrapolation(OutcomeEvidence evidence) {
    if (evidence.found().isEmpty()) {
      return Optional.empty();
    }
    Doubles counterfactual = evidence.found().get().curves().counterfactual();
    boolean below =
        counterfactual.min() < 0 && evidence.basis().chart().points().values().min() >= 0;
    boolean percent = evidence.basis().chart().setup().meaning().scale().isPercent();
    boolean above = percent && counterfactual.max() > 1;
    Clock clock = Clock.of(evidence.basis().rows().measured().subgroups());
    int start = clock.period(evidence.basis().changes().get(0).position());
    int ahead = clock.period(clock.periods().size() - 1) - start + 1;
    boolean far = ahead > start - clock.period(evidence.before().get(0));
    String why =
        below || above
            ? "The earlier trend, carried on, leaves the values that are possible"
            : "The earlier trend is carried on for longer than it was seen";
    return below || above || far
        ? Optional.of(
            new Warning("extrapolation", why + "; trust what it leads to less the later it is."))
        : Optional.empty();
  }

  /** A point without which the mean difference would be another by more than a quarter. */
  static Optional<Warning> onePoint(OutcomeEvidence evidence) {
    if (evidence.found().isEmpty()) {
      return Optional.empty();
    }
    Modelled modelled = evidence.modelled().orElseThrow();
    MeanEffect mean = evidence.found().get().mean();
    if (!modelled.model().isShown(mean.difference(), mean.relative())) {
      return Optional.empty();
    }
    double reported = modelled.roughlyWithout(Set.of()).orElse(Double.NaN);
    return evidence.basis().rows().positions().stream()
        .filter(i -> !modelled.model().isPhasingIn(i))
        .sorted(Comparator.comparingDouble((Integer i) -> -distance(evidence, i)))
        .limit(FARTHEST)
        .map(i -> new Move(i, moved(modelled, i, reported)))
        .max(Comparator.comparingDouble(Move::share))
        .filter(move -> move.share() > QUARTER)
        .map(
            move ->
                new Warning(
                    "outlier",
                    "One point, "
                        + evidence.label(move.position())
                        + ", moves the mean difference by more than a quarter; look at what"
                        + " happened then."));
  }

  /** How far a point lies from the fitted line. */
  private static double distance(OutcomeEvidence evidence, int position) {
    double fitted = evidence.found().orElseThrow().curves().fitted().get(position);
    return Math.abs(evidence.basis().chart().points().values().get(position) - fitted);
  }

  /** How far the mean difference moves without a point, as a share of itself. */
  private record Move(int position, double share) {}

  private static double moved(Modelled modelled, int position, double reported) {
    return modelled
        .roughlyWithout(Set.of(position))
        .map(difference -> Math.abs(difference / reported - 1))
        .orElse(0.0);
  }
}
