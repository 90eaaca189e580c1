package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.PointStyle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.chart.PointTitles;

/**
 * The data behind a chart of averages, in small dots: an average that moves is seen to follow from
 * them. Sums of departures stand on a scale of their own, on which the data has no place.
 *
 * @param analysis what is drawn
 * @param axis where subgroups stand
 * @param look colours and measures
 */
record RawPoints(ChartAnalysis analysis, XAxis axis, PageStyle look) {

  private static final double SHARE = 0.55;
  private static final double LEAST = 2.2;

  /** Whether a chart has data behind what it follows. */
  static boolean areShown(ChartAnalysis analysis) {
    Traits traits = analysis.setup().choice().type().traits();
    return traits.has(Trait.ACCUMULATES) && !traits.has(Trait.DECISION_INTERVAL);
  }

  /** One number a subgroup where data is shown; empty where it is not. */
  static Doubles values(ChartAnalysis analysis) {
    return areShown(analysis)
        ? analysis.points().values().map(ValueAxis::drawable)
        : Doubles.empty();
  }

  /** How the data looks beside points of a look. */
  static MarkerStyle style(PointStyle points, PageStyle look) {
    double size = Math.max(look.length(LEAST), SHARE * points.size());
    return new MarkerStyle(MarkerShape.CIRCLE, size, look.palette().quiet(), Stroke.NONE);
  }

  /** Included data as dots, excluded data hollow. */
  List<Trace> all(PointStyle points) {
    if (!areShown(analysis)) {
      return List.of();
    }
    TitledPoints data =
        new TitledPoints(axis.places(), values(analysis), PointTitles.of(analysis).values());
    List<Trace> traces = new ArrayList<>();
    data.markers(style(points, look), i -> !isExcluded(i)).ifPresent(traces::add);
    data.markers(points.excluded(), this::isExcluded).ifPresent(traces::add);
    return traces;
  }

  private boolean isExcluded(int position) {
    return analysis.points().isHollow(position);
  }
}
