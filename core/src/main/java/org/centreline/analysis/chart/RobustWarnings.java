package org.centreline.analysis.chart;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.XmrMedianChart;
import org.centreline.series.Doubles;

/** What limits from medians cannot do: more than half of the steps being 0, their median is 0. */
final class RobustWarnings {

  private RobustWarnings() {}

  static Optional<Warning> manyEqual(Evidence evidence) {
    return IntStream.range(0, evidence.facts().size())
        .filter(p -> isOfMany(evidence, p))
        .mapToObj(
            p ->
                new Warning(
                    "many-equal",
                    "Half or more of the steps from one point to the next are 0, and so is their"
                        + " median: no limits come from it. Use "
                        + Matter.TYPE
                        + " xmr or run."))
        .findFirst();
  }

  /** Whether limits are kept back although the points of a phase vary. */
  static boolean isOfMany(Evidence evidence, int phase) {
    PhaseFacts facts = evidence.facts().get(phase);
    if (!facts.flat() || evidence.basis().setup().choice().type() != XmrMedianChart.TYPE) {
      return false;
    }
    Doubles values = evidence.points().values();
    Doubles base = values.where(i -> facts.phase().baseline().contains(i)).present();
    return base.min() < base.max();
  }
}
