package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.analysis.Warning;
import org.centreline.analysis.risk.RiskWarnings;
import org.centreline.analysis.risk.TotalWarnings;
import org.centreline.chart.limit.Traits.Trait;

/** The table of warnings: what a reader of the chart should know. */
final class Warnings {

  private static final List<Function<Evidence, Optional<Warning>>> CHECKS =
      List.of(
          PartWarnings::partPeriods,
          PartWarnings::openInterval,
          DataWarnings::fewPoints,
          DoubtWarnings::flatBaseline,
          DoubtWarnings::manyEqual,
          DoubtWarnings::limitsOfBefore,
          DataWarnings::gaps,
          DataWarnings::screened,
          DataWarnings::percentAsFraction,
          DataWarnings::bothWays,
          ChanceWarnings::dispersion,
          ChanceWarnings::smallDenominators,
          Warnings::onePointChange,
          DataWarnings::notesOutside,
          DoubtWarnings::runsNotJudged,
          ResidualWarnings::manyOnCentre,
          ResidualWarnings::skewed,
          ResidualWarnings::autocorrelation,
          ResidualWarnings::season);

  private Warnings() {}

  static List<Warning> of(
      Basis basis, List<PhaseFacts> facts, Points points, List<Finding> findings) {
    Evidence evidence = new Evidence(basis, facts, points, findings);
    List<Warning> found = new ArrayList<>(given(basis));
    basis.capability(findings).ifPresent(kept -> found.addAll(kept.warnings()));
    found.addAll(basis.joint().warnings());
    CHECKS.forEach(check -> check.apply(evidence).ifPresent(found::add));
    return found;
  }

  private static Optional<Warning> onePointChange(Evidence evidence) {
    PhaseFacts last = evidence.facts().get(evidence.facts().size() - 1);
    return TotalWarnings.onePointChange(evidence.basis().risks(), last.level().decisionInterval());
  }

  /** Of risks; a rate that was given needs no baseline. */
  private static List<Warning> given(Basis basis) {
    if (!basis.setup().choice().type().traits().has(Trait.EXPECTATION)) {
      return List.of();
    }
    boolean known = basis.limits().given().centre().isPresent();
    return RiskWarnings.of(basis.risks()).stream()
        .filter(warning -> !known || !warning.code().equals("no-baseline"))
        .toList();
  }

  /**
   * What warnings are drawn from.
   *
   * @param basis data, setup and fit
   * @param facts one a phase
   * @param points the points on the scale shown
   * @param findings the signals
   */
  record Evidence(Basis basis, List<PhaseFacts> facts, Points points, List<Finding> findings) {}
}
