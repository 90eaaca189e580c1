package org.centreline.plot.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Points;
import org.centreline.analysis.Reading;
import org.centreline.analysis.Status;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.PointLook;
import org.centreline.plot.PointLook.Height;
import org.centreline.plot.Trace;
import org.centreline.series.Doubles;

/**
 * The points of a chart as markers, signals over the rest.
 *
 * @param analysis what is drawn
 * @param axis where subgroups stand
 * @param look colours and measures
 */
record PointTraces(ChartAnalysis analysis, XAxis axis, Look look) {

  private static final double LARGEST = 8;
  private static final double SMALLEST = 3;
  private static final double SHARE = 0.62;
  private static final double STRONGER = 1.25;
  private static final double LEAST_SIGNAL = 6;

  /** One row of markers a look, on a panel of a width in points. */
  List<Trace> all(double width) {
    PointLook points = look(width);
    Map<Reading, Map<MarkerStyle, List<Integer>>> rows = new TreeMap<>();
    for (int i = 0; i < analysis.points().size(); i++) {
      if (analysis.points().statuses().get(i) != Status.MISSING) {
        rows.computeIfAbsent(reading(i), reading -> new LinkedHashMap<>())
            .computeIfAbsent(style(i, points), style -> new ArrayList<>())
            .add(i);
      }
    }
    return rows.values().stream()
        .map(Map::entrySet)
        .flatMap(Collection::stream)
        .<Trace>map(row -> markers(row.getKey(), row.getValue()))
        .toList();
  }

  /** The look of points that stand so close: they shrink before they touch. */
  PointLook look(double width) {
    double apart = width / Math.max(1, analysis.points().size());
    double size = Math.min(look.length(LARGEST), SHARE * apart);
    return sized(Math.max(look.length(SMALLEST), size), look);
  }

  /** The look of points of a size; signals are larger and never too small to be seen. */
  static PointLook sized(double size, Look look) {
    double signal = Math.max(look.length(LEAST_SIGNAL), STRONGER * size);
    return new PointLook(look.palette(), size, signal);
  }

  private Reading reading(int position) {
    return isExcluded(position) ? Reading.COMMON_CAUSE : analysis.points().readings().get(position);
  }

  private boolean isExcluded(int position) {
    return analysis.points().statuses().get(position) == Status.EXCLUDED;
  }

  private MarkerStyle style(int position, PointLook look) {
    Points points = analysis.points();
    boolean above = points.values().get(position) > points.drawn().centre().get(position);
    return isExcluded(position)
        ? look.excluded()
        : look.of(points.readings().get(position), above ? Height.ABOVE : Height.BELOW);
  }

  private Markers markers(MarkerStyle style, List<Integer> positions) {
    Doubles places = axis.places();
    IntStream all = IntStream.range(0, positions.size());
    Doubles xs = Doubles.tabulate((int) all.count(), i -> places.get(positions.get(i)));
    Doubles ys =
        Doubles.tabulate(
            positions.size(),
            i -> ValueAxis.drawable(analysis.points().values().get(positions.get(i))));
    return new Markers(xs, ys, style);
  }
}
