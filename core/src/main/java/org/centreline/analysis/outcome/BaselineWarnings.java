package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.SignificantDigits;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.model.BaselineTrigger;
import org.centreline.analysis.outcome.model.Clock;
import org.centreline.math.LeastSquares;
import org.centreline.math.StudentT;
import org.centreline.outcome.design.Term;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.series.Doubles;

/** Warnings about the time before the first change. */
final class BaselineWarnings {

  private static final double RARE = 0.05;
  private static final int TERMS = 3;
  private static final int MANY_TIMES = 10;

  private BaselineWarnings() {}

  static Optional<Warning> trigger(OutcomeEvidence evidence) {
    if (BaselineTrigger.positions(evidence.basis()).isEmpty()) {
      return Optional.empty();
    }
    String refit =
        evidence
            .found()
            .filter(fit -> fit.withoutTrigger().isPresent())
            .map(
                fit ->
                    " Without them the mean difference is "
                        + SignificantDigits.range(fit.withoutTrigger().get().difference())
                        + ", with them "
                        + SignificantDigits.range(fit.mean().difference())
                        + ".")
            .orElse("");
    boolean directed = evidence.basis().chart().setup().meaning().better() != Better.NEITHER;
    return Optional.of(
        new Warning(
            "baseline-trigger",
            "The last three points before the change are the "
                + (directed ? "worst three in a row" : "three in a row farthest out")
                + ": if they set the project off, things would have "
                + (directed ? "got better" : "come back")
                + " anyway."
                + refit));
  }

  static Optional<Warning> trend(OutcomeEvidence evidence) {
    if (evidence.modelled().isEmpty() || evidence.basis().control().isPresent()) {
      return Optional.empty();
    }
    Optional<Coefficient> trend =
        evidence.modelled().get().fit().coefficient(Term.of(Term.Kind.TREND, 0));
    return trend
        .filter(t -> t.estimate().excludes(0))
        .map(t -> new Warning("baseline-trend", means(evidence, evidence.found().orElseThrow())));
  }

  /** Before and after as they are, and how much of that the earlier trend alone leads to. */
  private static String means(OutcomeEvidence evidence, OutcomeFit fit) {
    Doubles trend = fit.curves().counterfactual();
    double before = evidence.values(evidence.before()).mean();
    double after = evidence.values(evidence.after()).mean();
    double led = OutcomeEvidence.at(trend, evidence.after()).mean() - before;
    return "There was a trend already before the change, so the plain means, "
        + SignificantDigits.of(before)
        + " before and "
        + SignificantDigits.of(after)
        + " after, mislead; that trend alone leads "
        + explained(led, after - before)
        + ".";
  }

  private static String explained(double led, double moved) {
    if (led * moved < 0) {
      return "the other way";
    }
    return Math.abs(led) < MANY_TIMES * Math.abs(moved)
        ? "to " + Math.round(100 * led / moved) + "% of the difference between them"
        : "to ten times the difference between them or more";
  }

  /** A trend that bends can't be carried on as a straight line. */
  static Optional<Warning> curved(OutcomeEvidence evidence) {
    List<Integer> before = evidence.before();
    if (before.size() <= TERMS + 1 || evidence.modelled().isEmpty()) {
      return Optional.empty();
    }
    return chanceOfCurve(evidence, before) < RARE
        ? Optional.of(
            new Warning(
                "curved-baseline",
                "The trend before the change was not straight, so carrying it on as a straight line"
                    + " is doubtful; see whether it fits a shorter baseline."))
        : Optional.empty();
  }

  private static double chanceOfCurve(OutcomeEvidence evidence, List<Integer> before) {
    Clock clock = Clock.of(evidence.basis().rows().measured().subgroups());
    double middle = clock.period(before.get(before.size() / 2));
    int n = before.size();
    double[][] columns = new double[TERMS][n];
    for (int i = 0; i < n; i++) {
      double t = clock.period(before.get(i)) - middle;
      columns[0][i] = 1;
      columns[1][i] = t;
      columns[2][i] = t * t;
    }
    Doubles values = evidence.values(before);
    LeastSquares fit = LeastSquares.of(columns, values.stream().toArray());
    if (fit.isSingular() || !(fit.residualSquares() > 0)) {
      return 1;
    }
    double variance = fit.residualSquares() / (n - TERMS);
    double t = fit.estimates()[2] / Math.sqrt(variance * fit.inverse().get(2, 2));
    return new StudentT(n - TERMS).twoSided(t);
  }
}
