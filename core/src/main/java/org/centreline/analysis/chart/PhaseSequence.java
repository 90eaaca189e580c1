package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.chart.limit.ChartFit;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phase;
import org.centreline.rule.sequence.Ruler;
import org.centreline.rule.sequence.Sequence;
import org.centreline.series.Doubles;

/**
 * The points of one phase as rules see them.
 *
 * @param phase the phase
 * @param included the points that are not excluded
 * @param all every point
 * @param data the included points of the data itself about the phase's centre
 */
record PhaseSequence(Phase phase, Sequence included, Sequence all, Sequence data) {

  static List<PhaseSequence> of(ChartFit fit, Ruler ruler) {
    List<PhaseSequence> sequences = new ArrayList<>();
    for (int p = 0; p < fit.fits().size(); p++) {
      Phase phase = fit.phases().all().get(p);
      PhaseFit found = fit.fits().get(p);
      IntPredicate kept = i -> !fit.phases().exclusions().holds(phase.span().first() + i);
      sequences.add(
          new PhaseSequence(
              phase,
              sequence(phase, found, kept, ruler),
              sequence(phase, found, i -> true, ruler),
              data(phase, found, kept)));
    }
    return sequences;
  }

  private static Sequence sequence(Phase phase, PhaseFit fit, IntPredicate kept, Ruler ruler) {
    return new Sequence(
        positions(phase, kept),
        fit.statistic().where(kept),
        fit.track().lower().where(kept),
        fit.lines().each(line -> line.where(kept)),
        ruler);
  }

  private static Sequence data(Phase phase, PhaseFit fit, IntPredicate kept) {
    Doubles values = fit.track().values().where(kept);
    Doubles centre = Doubles.repeat(values.size(), fit.level().centre());
    return new Sequence(positions(phase, kept), values, Lines.centreOnly(centre));
  }

  private static List<Integer> positions(Phase phase, IntPredicate kept) {
    return IntStream.range(0, phase.span().length())
        .filter(kept)
        .mapToObj(i -> phase.span().first() + i)
        .toList();
  }
}
