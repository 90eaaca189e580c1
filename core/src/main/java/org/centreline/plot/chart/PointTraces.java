package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.PointStyle;
import org.centreline.plot.PointStyle.Height;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.PointTitles;

/**
 * The points of a chart as markers, signals over the rest.
 *
 * @param analysis what is drawn
 * @param axis where subgroups stand
 * @param look colours and measures
 */
public record PointTraces(ChartAnalysis analysis, XAxis axis, PageStyle look) {

  private static final int FEW_CASES = 60;
  private static final double LARGEST = 8;
  private static final double SMALLEST = 3;
  private static final double SHARE = 0.62;
  private static final double STRONGER = 1.25;
  private static final double LEAST_SIGNAL = 6;

  /** One row of markers a look, on a panel of a width in points. */
  List<Trace> all(double width) {
    PointStyle points = look(width);
    List<Trace> traces = new ArrayList<>();
    PlottedStatistic plotted = PlottedStatistic.of(analysis);
    PointTitles titles = PointTitles.of(analysis);
    TitledPoints upper = row(plotted.upper(), titles.drawn());
    boolean twofold = plotted.isTwofold();
    add(traces, points, upper, i -> !twofold || signalsUp(i));
    if (twofold) {
      TitledPoints lower = row(plotted.lower(), titles.lower());
      add(traces, points, lower, i -> PlottedStatistic.isDown(analysis, i));
    }
    return traces;
  }

  private TitledPoints row(Doubles ys, List<String> titles) {
    return new TitledPoints(axis.places(), ys, titles);
  }

  private boolean signalsUp(int position) {
    return PlottedStatistic.isUp(analysis, position);
  }

  /** The points of one track; those that carry none of its signals are common cause. */
  private void add(List<Trace> traces, PointStyle points, TitledPoints row, IntPredicate carries) {
    row.markers(points.excluded(), this::isExcluded).ifPresent(traces::add);
    for (Reading reading : List.of(Reading.IMPROVEMENT, Reading.CONCERN)) {
      add(
          traces,
          points,
          row,
          new Look(points.behind(reading, Height.ABOVE), i -> isAlso(i, reading)));
    }
    for (Reading reading : Reading.values()) {
      for (Height height : Height.values()) {
        IntPredicate which = i -> says(i, reading, carries) && height(i, row.ys()) == height;
        add(traces, points, row, new Look(points.of(reading, height), which));
      }
    }
  }

  /** How some points look. */
  private record Look(MarkerStyle style, IntPredicate which) {}

  /** Those that count now, and quieter before them signals by limits replaced since. */
  private void add(List<Trace> traces, PointStyle points, TitledPoints row, Look look) {
    MarkerStyle usual = points.of(Reading.COMMON_CAUSE, Height.ABOVE);
    MarkerStyle quieter = look.style().equals(usual) ? usual : points.earlier(look.style());
    row.markers(quieter, i -> analysis.isEarlier(i) && look.which().test(i)).ifPresent(traces::add);
    row.markers(look.style(), i -> !analysis.isEarlier(i) && look.which().test(i))
        .ifPresent(traces::add);
  }

  /** The look of points that stand so close: they shrink before they touch. */
  public PointStyle look(double width) {
    double apart = width / Math.max(1, analysis.points().size());
    double size = Math.min(look.length(LARGEST), SHARE * apart);
    return sized(Math.max(look.length(SMALLEST), size), look);
  }

  /** The look of points of a size; signals are larger and never too small to be seen. */
  public static PointStyle sized(double size, PageStyle look) {
    double signal = Math.max(look.length(LEAST_SIGNAL), STRONGER * size);
    return new PointStyle(look.palette(), size, signal);
  }

  private boolean isAlso(int position, Reading reading) {
    return analysis.points().otherReading(position).filter(other -> other == reading).isPresent();
  }

  private boolean isExcluded(int position) {
    return analysis.points().isHollow(position);
  }

  /** Of many cases the line is drawn, and a marker where it signals. */
  private boolean isMarked(int position) {
    boolean many = CaseWords.areCases(analysis) && analysis.points().size() > FEW_CASES;
    return !many || !analysis.points().marks().get(position).isEmpty();
  }

  private boolean says(int position, Reading reading, IntPredicate carries) {
    Reading own =
        carries.test(position) ? analysis.points().readings().get(position) : Reading.COMMON_CAUSE;
    return !isExcluded(position) && isMarked(position) && own == reading;
  }

  private Height height(int position, Doubles ys) {
    boolean above = ys.get(position) > analysis.points().drawn().centre().get(position);
    return above ? Height.ABOVE : Height.BELOW;
  }
}
