package org.centreline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.chart.ChartFit;
import org.centreline.chart.PhaseFit;
import org.centreline.phase.Phase;
import org.centreline.rule.Sequence;

/**
 * The points of one phase as rules see them.
 *
 * @param phase the phase
 * @param included the points that are not excluded
 * @param all every point
 */
record PhaseSequence(Phase phase, Sequence included, Sequence all) {

  static List<PhaseSequence> of(ChartFit fit) {
    List<PhaseSequence> sequences = new ArrayList<>();
    for (int p = 0; p < fit.fits().size(); p++) {
      Phase phase = fit.phases().all().get(p);
      IntPredicate kept = i -> !fit.phases().exclusions().holds(i);
      sequences.add(
          new PhaseSequence(
              phase,
              sequence(phase, fit.fits().get(p), kept),
              sequence(phase, fit.fits().get(p), i -> true)));
    }
    return sequences;
  }

  private static Sequence sequence(Phase phase, PhaseFit fit, IntPredicate kept) {
    int first = phase.span().first();
    IntPredicate inPhase = i -> kept.test(first + i);
    List<Integer> positions =
        IntStream.rangeClosed(first, phase.span().last()).filter(kept).boxed().toList();
    return new Sequence(
        positions, fit.statistic().where(inPhase), fit.lines().each(line -> line.where(inPhase)));
  }
}
