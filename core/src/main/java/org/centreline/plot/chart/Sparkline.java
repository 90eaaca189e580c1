package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.Box;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.Palette;
import org.centreline.plot.PointStyle;
import org.centreline.plot.PointStyle.Height;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.series.Doubles;

/**
 * The newest points of a chart as small as a word: their course, centre and limits, and as markers
 * the newest point, those that are hollow, and those with a signal, which differ by shape too.
 *
 * @param analysis the chart
 * @param palette the colours
 */
public record Sparkline(ChartAnalysis analysis, Palette palette) {

  /** Its width in points. */
  public static final int WIDTH = 132;

  /** Its height in points. */
  public static final int HEIGHT = 36;

  private static final int MOST = 24;
  private static final double EDGE = 5;
  private static final double DOT = 3.4;
  private static final double SIGNAL = 5.6;
  private static final double LINE = 1;
  private static final Box INNER = new Box(0, 0, WIDTH, HEIGHT).grown(-EDGE);

  /** The position of its first point, from 0. */
  public int first() {
    return Math.max(0, analysis.points().size() - MOST);
  }

  /** How many of its points carry a signal. */
  public int signals() {
    List<Reading> readings = analysis.points().readings();
    return (int)
        readings.subList(first(), readings.size()).stream()
            .filter(reading -> reading != Reading.COMMON_CAUSE)
            .count();
  }

  /** What is drawn; nothing where there are no values. */
  public List<Mark> marks() {
    PlottedStatistic plotted = PlottedStatistic.of(analysis);
    Doubles upper = seen(plotted.upper());
    Doubles lower = seen(plotted.lower());
    Doubles centre = seen(analysis.points().drawn().centre());
    Doubles high = seen(analysis.points().drawn().upper());
    Doubles low = seen(analysis.points().drawn().lower());
    if (upper.present().size() == 0) {
      return List.of();
    }
    Range range = range(List.of(upper, lower, centre, high, low));
    List<Mark> marks = new ArrayList<>();
    Stroke limit = new Stroke(palette.quiet(), LINE, Dash.DASHED);
    add(marks, high, limit, range);
    add(marks, low, limit, range);
    add(marks, centre, Stroke.solid(palette.quiet(), LINE), range);
    Stream.of(upper, lower)
        .filter(row -> row.present().size() > 0)
        .forEach(row -> marks.addAll(course(row, centre, range)));
    return marks;
  }

  private Doubles seen(Doubles all) {
    return all.size() == 0
        ? Doubles.missing(analysis.points().size() - first())
        : all.slice(first(), all.size() - 1).map(ValueAxis::drawable);
  }

  private static Range range(List<Doubles> rows) {
    double[] all = rows.stream().flatMapToDouble(Doubles::stream).toArray();
    double low = DoubleStream.of(all).filter(v -> !Double.isNaN(v)).min().orElse(0);
    double high = DoubleStream.of(all).filter(v -> !Double.isNaN(v)).max().orElse(0);
    double apart = high > low ? 0 : Math.max(1, Math.abs(high));
    return new Range(low - apart, high + apart);
  }

  private int size() {
    return analysis.points().size() - first();
  }

  /** The place along x of a point; one alone stands in the middle. */
  private double x(double position) {
    double share = size() == 1 ? 0.5 : position / (size() - 1);
    return INNER.left() + share * INNER.width();
  }

  private static double y(double value, Range range) {
    return INNER.bottom() - range.share(value) * INNER.height();
  }

  private void add(List<Mark> marks, Doubles line, Stroke stroke, Range range) {
    if (line.present().size() > 0) {
      marks.add(steps(line, stroke, range));
    }
  }

  /** A line that is level at each point, and reaches half way to the next. */
  private Polyline steps(Doubles line, Stroke stroke, Range range) {
    double half = size() == 1 ? INNER.width() / 2 : (x(1) - x(0)) / 2;
    Doubles xs = Doubles.tabulate(2 * line.size(), i -> x(i / 2) + (i % 2 == 0 ? -half : half));
    Doubles ys = Doubles.tabulate(2 * line.size(), i -> y(line.get(i / 2), range));
    return new Polyline(xs, ys, stroke);
  }

  private List<Mark> course(Doubles row, Doubles centre, Range range) {
    List<Mark> marks = new ArrayList<>();
    Doubles xs = Doubles.tabulate(row.size(), this::x);
    Doubles ys = row.map(value -> y(value, range));
    Doubles joined = Doubles.tabulate(row.size(), i -> isHollow(i) ? Double.NaN : ys.get(i));
    marks.add(new Polyline(xs, joined, Stroke.solid(palette.ink(), LINE)));
    PointStyle style = new PointStyle(palette, DOT, SIGNAL);
    add(marks, xs, ys, style.excluded(), this::isHollow);
    for (Reading reading : Reading.values()) {
      for (Height height : Height.values()) {
        add(
            marks,
            xs,
            ys,
            style.of(reading, height),
            i -> isShown(i, reading) && height(row.get(i), centre.get(i)) == height);
      }
    }
    return marks;
  }

  private static Height height(double value, double centre) {
    return value > centre ? Height.ABOVE : Height.BELOW;
  }

  private boolean isHollow(int i) {
    return analysis.points().isHollow(first() + i);
  }

  /** Of ordinary points the newest alone, and those that no line shows. */
  private boolean isShown(int i, Reading reading) {
    boolean said = analysis.points().readings().get(first() + i) == reading;
    boolean newest = i == size() - 1 || reading != Reading.COMMON_CAUSE || isAlone(i);
    return said && newest && !isHollow(i);
  }

  private boolean isAlone(int i) {
    Doubles values = analysis.points().values();
    int at = first() + i;
    boolean before = i > 0 && !values.isMissing(at - 1) && !isHollow(i - 1);
    boolean after = i < size() - 1 && !values.isMissing(at + 1) && !isHollow(i + 1);
    return !before && !after;
  }

  private static void add(
      List<Mark> marks, Doubles xs, Doubles ys, MarkerStyle style, IntPredicate which) {
    IntPredicate drawn = i -> !ys.isMissing(i) && which.test(i);
    Markers markers = new Markers(xs.where(drawn), ys.where(drawn), style);
    if (markers.xs().size() > 0) {
      marks.add(markers);
    }
  }
}
