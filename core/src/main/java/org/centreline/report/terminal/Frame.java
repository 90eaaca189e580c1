package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points;
import org.centreline.chart.limit.Lines;
import org.centreline.report.terminal.Canvas.Dots;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;

/**
 * Where a point lies in a plot of characters, each {@link Dots#ACROSS} by {@link Dots#DOWN} dots.
 *
 * @param points how many subgroups stand side by side
 * @param columns how many characters wide
 * @param rows how many characters high
 * @param low the value at the bottom
 * @param high the value at the top
 */
record Frame(int points, int columns, int rows, double low, double high) {

  private static final int MOST_TICKS = 6;

  /** A frame that holds every value and line; empty of meaning where no value is there. */
  static Frame around(ChartAnalysis analysis, int columns, int rows) {
    Doubles seen = seen(analysis.points());
    double low = seen.min();
    double high = seen.max();
    int size = analysis.points().size();
    return low == high
        ? around(
            low,
            Numbers.ofLines(analysis).scale().isPercent(),
            new Frame(size, columns, rows, 0, 1))
        : new Frame(size, columns, rows, low, high);
  }

  /** Room on both sides of a constant, but none beyond nothing or all. */
  private static Frame around(double constant, boolean share, Frame size) {
    if (constant == 0) {
      return size;
    }
    double room = Math.abs(constant) / 10;
    double top = share && constant <= 1 ? Math.min(1, constant + room) : constant + room;
    return new Frame(size.points, size.columns, size.rows, constant - room, top);
  }

  private static Doubles seen(Points points) {
    Lines drawn = points.drawn();
    Stream<Doubles> lines =
        Stream.of(
            drawn.centre(),
            drawn.lower(),
            drawn.upper(),
            points.targets(),
            points.band().lower(),
            points.band().upper());
    double[] all =
        Stream.concat(points.track().followed().stream(), lines)
            .flatMapToDouble(Doubles::stream)
            .filter(Double::isFinite)
            .toArray();
    return Doubles.of(all);
  }

  /** The dot from the left of a position from 0, which may lie between two subgroups. */
  int x(double position) {
    int last = columns * Dots.ACROSS - 1;
    return points == 1 ? last / 2 : (int) Math.round(position * last / (points - 1));
  }

  /** The character column of a position. */
  int column(double position) {
    return x(position) / Dots.ACROSS;
  }

  /** The position of the subgroup nearest to a character column. */
  int position(int column) {
    return (int) Math.round((double) column * (points - 1) / (columns - 1));
  }

  /** The dot from the top of a value. */
  int y(double value) {
    double share = (value / 2 - low / 2) / (high / 2 - low / 2);
    return (int) Math.round((1 - share) * (rows * Dots.DOWN - 1));
  }

  /** The character row of a value. */
  int row(double value) {
    return y(value) / Dots.DOWN;
  }

  /** Round numbers from bottom to top, at most six; none where the range is beyond numbers. */
  List<Double> ticks() {
    double step = step();
    List<Double> ticks = new ArrayList<>();
    double first = Math.ceil(low / step);
    for (int i = 0; i < MOST_TICKS && Double.isFinite(first); i++) {
      double tick = (first + i) * step;
      if (tick <= high) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  /** 1, 2 or 5 times a power of ten, so that it fits the range three to six times. */
  private double step() {
    double least = (high - low) / (MOST_TICKS - 1);
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(multiple -> multiple * power)
        .filter(step -> step >= least)
        .findFirst()
        .orElse(Double.NaN);
  }
}
