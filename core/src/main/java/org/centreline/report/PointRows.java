package org.centreline.report;

import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Points;
import org.centreline.chart.Lines;
import org.centreline.series.Doubles;
import org.centreline.series.Series;

/**
 * The points of a chart as named cells, in the order of the JSON's keys.
 *
 * @param analysis the chart
 * @param series its data
 * @param statistics what the rules look at where that is not the data itself; else all NaN
 */
record PointRows(ChartAnalysis analysis, Series series, Doubles statistics) {

  private static final double NONE = Double.NaN;

  static PointRows of(ChartAnalysis analysis) {
    Points points = analysis.points();
    Doubles statistic = points.track().statistic();
    boolean own = !statistic.equals(points.values());
    return new PointRows(
        analysis, analysis.measured().series(), own ? statistic : Doubles.missing(points.size()));
  }

  /** How many points. */
  int size() {
    return analysis.points().size();
  }

  /** The cells of the point at a position from 0. */
  List<Cell> at(int i) {
    Points points = analysis.points();
    Lines drawn = points.drawn();
    return List.of(
        new Cell.Words("x", analysis.measured().subgroups().labels().get(i)),
        real("value", points.values(), i),
        real("numerator", series.numerators(), i),
        real("denominator", series.denominators(), i),
        new Cell.Real("size", NONE),
        new Cell.Real("spread", NONE),
        real("statistic", statistics, i),
        real("statisticLower", points.track().lower(), i),
        real("centre", drawn.centre(), i),
        real("lower", drawn.lower(), i),
        real("upper", drawn.upper(), i),
        real("lowerRaw", points.raw().lower(), i),
        real("upperRaw", points.raw().upper(), i),
        real("lowerTwoSigma", drawn.lowerTwoSigma(), i),
        real("upperTwoSigma", drawn.upperTwoSigma(), i),
        real("target", points.targets(), i),
        new Cell.Count("phase", phase(i)),
        new Cell.Words("status", points.statuses().get(i).word()),
        new Cell.Listed("signals", points.marks().get(i)),
        new Cell.Words("reading", points.readings().get(i).word()));
  }

  private static Cell real(String name, Doubles numbers, int i) {
    return new Cell.Real(name, numbers.get(i));
  }

  private int phase(int i) {
    return analysis.phases().stream()
        .map(facts -> facts.phase())
        .filter(phase -> phase.span().contains(i))
        .findFirst()
        .orElseThrow()
        .index();
  }
}
