package org.centreline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.joint.JointFacts.Part;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.report.Cell;
import org.centreline.series.Doubles;
import org.centreline.series.Series;
import org.centreline.series.TargetBand;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.JointWords;

/**
 * The points of a chart as named cells, in the order of the JSON's keys.
 *
 * @param analysis the chart
 * @param series its data
 * @param subgroups size and spread of each subgroup
 * @param sums what is accumulated point by point; all NaN where nothing is
 * @param lines the lines as drawn; the zero line of sums is no centre of the values
 * @param prediction how far a VLAD may be from nothing at one case; all NaN where not asked for
 */
record PointRows(
    ChartAnalysis analysis,
    Series series,
    SubgroupNumbers subgroups,
    Track sums,
    Lines lines,
    Doubles prediction) {

  /** What the cells of a point are named. */
  static final List<String> NAMES =
      List.of(
          "x",
          "value",
          "numerator",
          "denominator",
          "size",
          "spread",
          "statistic",
          "statisticLower",
          "centre",
          "lower",
          "upper",
          "lowerRaw",
          "upperRaw",
          "lowerTwoSigma",
          "upperTwoSigma",
          "target",
          "phase",
          "status",
          "signals",
          "reading");

  /** The ends of a target between two numbers. */
  static final List<String> RANGE = List.of("targetLower", "targetUpper");

  static PointRows of(ChartAnalysis analysis) {
    Points points = analysis.points();
    Traits traits = analysis.setup().choice().type().traits();
    Doubles none = Doubles.missing(points.size());
    boolean sums = traits.has(Trait.DECISION_INTERVAL);
    return new PointRows(
        analysis,
        analysis.measured().series(),
        SubgroupNumbers.of(analysis),
        traits.has(Trait.ACCUMULATES) ? points.track() : new Track(points.values(), none, none),
        sums ? points.drawn().withCentre(none) : points.drawn(),
        analysis.risks().prediction(points.track().expected()));
  }

  /** How many points. */
  int size() {
    return analysis.points().size();
  }

  /** The cells of the point at a position from 0. */
  List<Cell> at(int i) {
    List<Cell> cells = new ArrayList<>(usual(i));
    if (!analysis.points().band().isNone()) {
      cells.addAll(range(i));
    }
    if (CaseWords.speakOf(analysis)) {
      cells.add(real("expected", analysis.points().track().expected(), i));
    }
    if (RiskFacts.display(analysis.setup().choice().type()).prediction()) {
      double range = prediction.get(i);
      cells.add(new Cell.Real("predictionLower", -range));
      cells.add(new Cell.Real("predictionUpper", range));
    }
    if (JointWords.speakOf(analysis)) {
      cells.add(parts(i));
    }
    return cells;
  }

  /** The ends of a target between two numbers; missing where there is none. */
  List<Cell> range(int i) {
    TargetBand band = analysis.points().band();
    return List.of(
        new Cell.Real(RANGE.get(0), band.isAt(i) ? band.lower().get(i) : Double.NaN),
        new Cell.Real(RANGE.get(1), band.isAt(i) ? band.upper().get(i) : Double.NaN));
  }

  /** Those of them that points of every kind of chart have. */
  List<Cell> usual(int i) {
    Points points = analysis.points();
    return List.of(
        Cell.at("x", analysis.measured().subgroups(), i),
        real("value", points.values(), i),
        real("numerator", series.numerators(), i),
        real("denominator", series.denominators(), i),
        count("size", subgroups.sizes(), i),
        real("spread", subgroups.spreads(), i),
        real("statistic", sums.statistic(), i),
        real("statisticLower", sums.lower(), i),
        real("centre", lines.centre(), i),
        real("lower", lines.lower(), i),
        real("upper", lines.upper(), i),
        real("lowerRaw", points.raw().lower(), i),
        real("upperRaw", points.raw().upper(), i),
        real("lowerTwoSigma", lines.lowerTwoSigma(), i),
        real("upperTwoSigma", lines.upperTwoSigma(), i),
        real("target", points.targets(), i),
        new Cell.Count("phase", phase(i)),
        new Cell.Words("status", points.statuses().get(i).word()),
        new Cell.Listed("signals", points.marks().get(i)),
        new Cell.Words("reading", points.readings().get(i).word()));
  }

  /** Of a point with a signal, what each measure adds. */
  private Cell parts(int i) {
    List<Part> all =
        analysis.points().marks().get(i).isEmpty() ? List.of() : analysis.joint().parts(i);
    return new Cell.Named(
        "parts",
        all.stream().map(Part::measure).toList(),
        Doubles.tabulate(all.size(), j -> all.get(j).part()));
  }

  private static Cell real(String name, Doubles numbers, int i) {
    return new Cell.Real(name, numbers.get(i));
  }

  private static Cell count(String name, Doubles numbers, int i) {
    return numbers.isMissing(i)
        ? new Cell.Real(name, Double.NaN)
        : new Cell.Count(name, (int) numbers.get(i));
  }

  private int phase(int i) {
    for (PhaseFacts facts : analysis.phases()) {
      if (facts.phase().span().contains(i)) {
        return facts.phase().index();
      }
    }
    throw new IllegalArgumentException("point " + i);
  }
}
