package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.capability.CapabilityFacts;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.ChartFit;
import org.centreline.rule.sequence.Ruler;
import org.centreline.series.Measured;

/**
 * What every finding rests on.
 *
 * @param measured the data
 * @param setup how the chart is made
 * @param limits how limits were asked for
 * @param fit the track, centre and limits, one entry a subgroup, on the scale of the data
 * @param levels at which a VLAD flags; none elsewhere
 */
public record Basis(
    Measured measured, Setup setup, LimitRequest limits, ChartFit fit, List<LevelFacts> levels) {

  public static Basis of(
      Measured measured, ChartRequest request, org.centreline.phase.Phases placed) {
    Setup setup = Setup.of(measured, request);
    new RiskFacts(setup.choice().type(), measured, placed, setup.given().centre().isPresent())
        .check();
    new JointFacts(setup.choice().type(), measured, placed).check();
    double multiply = setup.meaning().scale().multiply();
    ChartFit fit =
        ChartFit.of(setup.choice().type(), measured, placed, request.limits().options(multiply));
    List<LevelFacts> levels = LevelFacts.of(setup.choice().type(), measured, fit.phases());
    return new Basis(measured, setup, request.limits(), fit, levels);
  }

  /** What is known of risks before anything is made of them. */
  RiskFacts risks() {
    return new RiskFacts(
        setup.choice().type(), measured, fit.phases(), setup.given().centre().isPresent());
  }

  /** How measurements keep their specification; empty where there is none. */
  Optional<CapabilityFacts> capability(List<Finding> findings) {
    return setup.capability(measured, fit.phases(), findings);
  }

  /** What is known of several measures together. */
  JointFacts joint() {
    return new JointFacts(setup.choice().type(), measured, fit.phases());
  }

  /** The index of the phase that holds a position. */
  int phaseOf(int position) {
    return fit.phases().all().stream()
        .filter(phase -> phase.span().contains(position))
        .findFirst()
        .orElseThrow()
        .index();
  }

  /** The points of each phase, for the rules. */
  List<PhaseSequence> sequences() {
    boolean last = setup.convention().has(Oddity.PATTERN_MEASURED_BY_LAST_POINT);
    return PhaseSequence.of(fit, last ? Ruler.COMPLETING : Ruler.OWN);
  }

  /** Whether so many points of a phase lie on its centre that nothing can be said of runs. */
  boolean isTied(PhaseSequence phase) {
    return phase.isTied(setup.choice().type(), limits.given());
  }

  /** Whether the convention judges runs all the same. */
  boolean areTiesJudged() {
    return setup.convention().has(Oddity.RUNS_JUDGED_AMONG_TIES);
  }

  public double multiply() {
    return setup.meaning().scale().multiply();
  }

  /** Whether a phase has enough base points for limits and icons under the convention. */
  boolean isEnough(int phase) {
    int floor = setup.convention().floor().of(fit.phases().all().get(phase));
    return fit.basePoints().get(phase) >= floor || limits.given().isAll();
  }

  /** Whether limits are kept back because the points that set them never vary. */
  boolean isWithheld(int phase) {
    return fit.flat().get(phase) && !setup.convention().has(Oddity.LIMITS_WITHOUT_WIDTH);
  }
}
