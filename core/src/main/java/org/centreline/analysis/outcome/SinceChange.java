package org.centreline.analysis.outcome;

import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.centreline.series.Series;

/**
 * What the control chart shows of the points since a change, by the limits of before: facts that
 * need no model.
 *
 * @param points how many there are
 * @param above how many lie above the old centre
 * @param below how many lie below it
 * @param beyondUpper how many lie above the old upper limit
 * @param beyondLower how many lie below the old lower limit
 * @param run how many of the newest lie on one side of the old centre without a break
 * @param centre the old centre, on the scale shown
 * @param mean of these points, rates and shares pooled
 */
public record SinceChange(
    int points,
    int above,
    int below,
    int beyondUpper,
    int beyondLower,
    int run,
    double centre,
    double mean) {

  /**
   * Looks at some points of a chart whose limits are those of before.
   *
   * @param since the positions of the points that count, from 0
   */
  static SinceChange of(ChartAnalysis chart, List<Integer> since) {
    double centre = chart.lastPhase().centre();
    Doubles values = chart.points().values();
    Doubles lower = chart.points().raw().lower();
    Doubles upper = chart.points().raw().upper();
    int run = 0;
    double side = 0;
    for (int i = since.size() - 1; i >= 0; i--) {
      double there = Math.signum(values.get(since.get(i)) - centre);
      if (there == 0 || side != 0 && there != side) {
        break;
      }
      side = there;
      run++;
    }
    return new SinceChange(
        since.size(),
        (int) since.stream().filter(i -> values.get(i) > centre).count(),
        (int) since.stream().filter(i -> values.get(i) < centre).count(),
        (int) since.stream().filter(i -> values.get(i) > upper.get(i)).count(),
        (int) since.stream().filter(i -> values.get(i) < lower.get(i)).count(),
        run,
        centre,
        pooled(chart, since));
  }

  /**
   * The mean of some points; rates and shares are pooled, so that small denominators count little.
   */
  static double pooled(ChartAnalysis chart, List<Integer> positions) {
    Series series = chart.measured().series();
    if (series.denominators().present().size() == 0) {
      return row(chart.points().values(), positions).mean();
    }
    double multiply = chart.setup().meaning().scale().multiply();
    double events = row(series.numerators(), positions).sum();
    return multiply * events / row(series.denominators(), positions).sum();
  }

  private static Doubles row(Doubles all, List<Integer> positions) {
    return Doubles.tabulate(positions.size(), i -> all.get(positions.get(i)));
  }
}
