package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.chart.limit.ChartFit;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phase;
import org.centreline.rule.sequence.Ruler;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;

/**
 * The points of one phase as rules see them.
 *
 * @param phase the phase
 * @param included the points that are not excluded
 * @param all every point, but those of periods that the data cover in part
 * @param data the included points of the data itself about the phase's centre
 */
record PhaseSequence(Phase phase, Sequence included, Sequence all, Sequence data) {

  /** Of fewer points no rule about runs has anything to say. */
  private static final int FEWEST_TO_JUDGE = 8;

  static List<PhaseSequence> of(ChartFit fit, Ruler ruler) {
    List<PhaseSequence> sequences = new ArrayList<>();
    for (int p = 0; p < fit.fits().size(); p++) {
      Phase phase = fit.phases().all().get(p);
      PhaseFit found = fit.fits().get(p);
      IntPredicate kept = i -> !fit.phases().exclusions().holds(phase.span().first() + i);
      IntPredicate whole = i -> !fit.phases().exclusions().isPart(phase.span().first() + i);
      sequences.add(
          new PhaseSequence(
              phase,
              sequence(phase, found, kept, ruler),
              sequence(phase, found, whole, ruler),
              data(phase, found, kept)));
    }
    return sequences;
  }

  /**
   * What a runs analysis looks at: the data itself, also where a statistic carries the past along.
   */
  Sequence judged(ChartType type) {
    return type.traits().has(Trait.ACCUMULATES) ? data : included;
  }

  /**
   * Whether half of the points or more lie on the centre, or a median is itself the lowest or the
   * highest of the points that set it. The others then do not fall to either side of it as a fair
   * coin does, and nothing can be said of their runs.
   */
  boolean isTied(ChartType type, Given given) {
    Sequence points = judged(type);
    int present = points.values().present().size();
    long useful = IntStream.range(0, points.size()).filter(i -> isUseful(points, i)).count();
    boolean many = 2 * (present - useful) >= present;
    boolean median = type.centreName().equals("Median") && given.centre().isEmpty();
    return present >= FEWEST_TO_JUDGE && (many || median && isCentreAtEdge(points));
  }

  private static boolean isUseful(Sequence points, int i) {
    return points.side(i) != Side.NONE;
  }

  private boolean isCentreAtEdge(Sequence points) {
    Doubles base = points.values().where(i -> phase.baseline().contains(points.positions().get(i)));
    double centre = points.lines().centre().present().min();
    return base.min() >= centre || base.max() <= centre;
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
