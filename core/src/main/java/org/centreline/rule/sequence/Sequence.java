package org.centreline.rule.sequence;

import java.util.List;
import org.centreline.chart.limit.Lines;
import org.centreline.series.Doubles;

/**
 * The included points of one phase in order; missing ones are there as NaN.
 *
 * @param positions where each point stands in the chart, from 0
 * @param values what the rules look at
 * @param lower the lower CUSUM; all NaN on other charts
 * @param lines the lines at each point, unclipped
 * @param ruler by whose lines the points of a pattern are measured
 */
public record Sequence(
    List<Integer> positions, Doubles values, Doubles lower, Lines lines, Ruler ruler) {

  public Sequence {
    positions = List.copyOf(positions);
    if (positions.size() != values.size() || values.size() != lines.centre().size()) {
      throw new IllegalArgumentException(
          positions.size()
              + " positions, "
              + values.size()
              + " values, "
              + lines.centre().size()
              + " lines");
    }
  }

  /** Points of a chart with one statistic, each measured by its own lines. */
  public Sequence(List<Integer> positions, Doubles values, Lines lines) {
    this(positions, values, Doubles.missing(values.size()), lines, Ruler.OWN);
  }

  /** How many points, missing ones included. */
  public int size() {
    return values.size();
  }

  /** The side of the centre on which a point lies. */
  public Side side(int i) {
    return Side.of(values.get(i), lines.centre().get(i));
  }

  /** The side on which a point lies beyond a limit; strictly. */
  public Side beyondLimit(int i) {
    return beyond(values.get(i), lines.lower().get(i), lines.upper().get(i));
  }

  /** The side on which a point lies beyond two sigma; strictly. */
  public Side beyondTwoSigma(int i) {
    return beyond(values.get(i), lines.lowerTwoSigma().get(i), lines.upperTwoSigma().get(i));
  }

  private static Side beyond(double value, double lower, double upper) {
    return value > upper ? Side.ABOVE : value < lower ? Side.BELOW : Side.NONE;
  }
}
