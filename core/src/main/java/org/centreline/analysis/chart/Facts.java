package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.rule.sequence.Runs;

/** Gathers what was found in each phase. */
final class Facts {

  private Facts() {}

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
    boolean data = type.traits().has(Trait.ACCUMULATES);
    Optional<Runs> runs =
        type == ChartTypes.MR
            ? Optional.empty()
            : Optional.of(Runs.of(data ? sequence.data() : sequence.included()));
    boolean signal = runs.filter(Runs::isSignal).isPresent() && !Finding.areRunsSilenced(basis);
    return new PhaseFacts(
        sequence.phase(),
        basis.fit().basePoints().get(p),
        fit.level().times(basis.multiply()),
        hasLimits(fit),
        fit.screened(),
        runs,
        signal);
  }

  private static boolean hasLimits(PhaseFit fit) {
    return fit.lines().upper().present().size() > 0 || fit.lines().lower().present().size() > 0;
  }
}
