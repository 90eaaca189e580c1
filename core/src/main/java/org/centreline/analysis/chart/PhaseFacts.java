package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Level;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phase;
import org.centreline.rule.sequence.Runs;

/**
 * What was found in one phase, on the scale shown; a decision interval is in sigmas.
 *
 * @param phase the phase
 * @param basePoints how many values set the centre and limits
 * @param level centre, sigma and their like
 * @param limits whether limits are shown
 * @param screened how many moving ranges screening left out
 * @param runs the runs analysis; empty for differences of neighbours
 * @param runsSignal whether the runs analysis finds a signal
 * @param tied whether so many points lie on the centre that runs cannot be judged
 * @param flat whether the points that set the limits never vary, so that there can be none
 */
public record PhaseFacts(
    Phase phase,
    int basePoints,
    Level level,
    boolean limits,
    int screened,
    Optional<Runs> runs,
    boolean runsSignal,
    boolean tied,
    boolean flat) {

  /** What was found in each phase. */
  static List<PhaseFacts> of(Basis basis) {
    List<PhaseFacts> facts = new ArrayList<>();
    List<PhaseSequence> sequences = basis.sequences();
    for (int p = 0; p < sequences.size(); p++) {
      facts.add(of(basis, sequences.get(p), p));
    }
    return facts;
  }

  private static PhaseFacts of(Basis basis, PhaseSequence sequence, int p) {
    PhaseFit fit = basis.fit().fits().get(p);
    ChartType type = basis.setup().choice().type();
    Optional<Runs> runs =
        type.traits().has(Trait.DIFFERENCES)
                || type.traits().has(Trait.EXPECTATION)
                || type.data() == Data.JOINT
            ? Optional.empty()
            : Optional.of(Runs.of(sequence.judged(type)));
    boolean tied = runs.isPresent() && basis.isTied(sequence);
    boolean silenced = Finding.areRunsSilenced(basis) || tied && !basis.areTiesJudged();
    boolean signal = runs.filter(Runs::isSignal).isPresent() && !silenced;
    return new PhaseFacts(
        sequence.phase(),
        basis.fit().basePoints().get(p),
        fit.level().times(basis.multiply()),
        hasLimits(fit),
        fit.screened(),
        runs,
        signal,
        tied,
        basis.fit().flat().get(p));
  }

  /** The centre line; NaN where nothing could set it. */
  public double centre() {
    return level.centre();
  }

  /** The standard deviation of a point; NaN where unknown or different from point to point. */
  public double sigma() {
    return level.sigma();
  }

  private static boolean hasLimits(PhaseFit fit) {
    return fit.lines().upper().present().size() > 0 || fit.lines().lower().present().size() > 0;
  }
}
