package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.analysis.Warning;

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
    return CHECKS.stream().map(check -> check.apply(evidence)).flatMap(Optional::stream).toList();
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
