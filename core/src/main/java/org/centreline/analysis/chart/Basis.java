package org.centreline.analysis.chart;

import java.util.List;
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
 */
public record Basis(Measured measured, Setup setup, LimitRequest limits, ChartFit fit) {

  public static Basis of(
      Measured measured, ChartRequest request, org.centreline.phase.Phases placed) {
    Setup setup = Setup.of(measured, request);
    double multiply = setup.meaning().scale().multiply();
    ChartFit fit =
        ChartFit.of(setup.choice().type(), measured, placed, request.limits().options(multiply));
    return new Basis(measured, setup, request.limits(), fit);
  }

  /** The points of each phase, for the rules. */
  List<PhaseSequence> sequences() {
    boolean last = setup.convention().has(Oddity.PATTERN_MEASURED_BY_LAST_POINT);
    return PhaseSequence.of(fit, last ? Ruler.COMPLETING : Ruler.OWN);
  }

  public double multiply() {
    return setup.meaning().scale().multiply();
  }

  /** Whether a phase has enough base points for limits and icons under the convention. */
  boolean isEnough(int phase) {
    int floor = setup.convention().floor().of(fit.phases().all().get(phase));
    return fit.basePoints().get(phase) >= floor || limits.given().isAll();
  }
}
