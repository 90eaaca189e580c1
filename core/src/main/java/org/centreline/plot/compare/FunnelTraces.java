package org.centreline.plot.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.plot.Dash;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.PointStyle;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Trace;
import org.centreline.plot.chart.PointTraces;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.compare.FunnelWords;

/**
 * What is drawn of a funnel: the limits and the target, and the sites, the one looked for on top.
 *
 * @param funnel the sites
 * @param axis the axis of sizes
 * @param sizes its places from edge to edge
 * @param highlight a site to be named
 */
record FunnelTraces(Funnel funnel, SizeAxis axis, Range sizes, Optional<String> highlight) {

  private static final int STEPS = 200;
  private static final double CROWD = 200;
  private static final double LARGEST = 8;
  private static final double SMALLEST = 3.5;

  private PageStyle look() {
    return axis.look();
  }

  /** Limits, target and sites. */
  List<Trace> all(Range values) {
    Stroke outer = new Stroke(look().palette().quiet(), look().length(1.5), Dash.DASHED);
    Stroke inner = new Stroke(look().palette().quiet(), look().length(1.25), Dash.DOTTED);
    List<Trace> traces = new ArrayList<>();
    traces.add(curve(Band::lower998, outer, values));
    traces.add(curve(Band::upper998, outer, values));
    traces.add(curve(Band::lower95, inner, values));
    traces.add(curve(Band::upper95, inner, values));
    Stroke centre = Stroke.solid(look().palette().ink(), look().length(1.75));
    traces.add(Polyline.level(axis.first(sizes), sizes.high(), funnel.target(), centre));
    traces.addAll(sites());
    return traces;
  }

  /** Closer together where the curve bends; nothing beyond the panel. */
  private Polyline curve(ToDoubleFunction<Band> limit, Stroke stroke, Range values) {
    Doubles xs = axis.curve(sizes, STEPS);
    Doubles ys =
        xs.map(
            x -> {
              double y = limit.applyAsDouble(funnel.at(axis.scale().size(x)));
              return values.holds(y) ? y : Double.NaN;
            });
    return new Polyline(xs, ys, stroke);
  }

  private List<Trace> sites() {
    PointStyle points = PointTraces.sized(size(), look());
    List<Place> places = funnel.places();
    List<Trace> traces = new ArrayList<>();
    List<Trace> last = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (isNamed(i)) {
        last.add(site(i, named()));
      } else {
        MarkerStyle style = points.of(reading(places.get(i)), height(places.get(i)));
        traces.add(site(i, style));
      }
    }
    traces.addAll(last);
    return traces;
  }

  private Trace site(int i, MarkerStyle style) {
    String says = FunnelWords.site(funnel, i);
    return Markers.one(x(i), y(i), style).titled(Stream.of(says));
  }

  /** Many sites have smaller points. */
  private double size() {
    double crowd = Math.max(1, funnel.counts().size() / CROWD);
    return look().length(Math.max(SMALLEST, LARGEST / Math.sqrt(crowd)));
  }

  private MarkerStyle named() {
    Stroke outline = Stroke.solid(look().palette().ink(), look().length(1));
    return new MarkerStyle(MarkerShape.SQUARE, look().length(12), look().palette().ink(), outline);
  }

  private boolean isNamed(int site) {
    return highlight.filter(funnel.counts().sites().get(site)::equals).isPresent();
  }

  private static Reading reading(Place place) {
    return place == Place.ABOVE_998 || place == Place.BELOW_998
        ? Reading.SPECIAL_CAUSE
        : Reading.COMMON_CAUSE;
  }

  private static PointStyle.Height height(Place place) {
    return place == Place.ABOVE_998 ? PointStyle.Height.ABOVE : PointStyle.Height.BELOW;
  }

  private double x(int site) {
    return axis.scale().place(funnel.counts().denominators().get(site));
  }

  private double y(int site) {
    return funnel.values().get(site);
  }
}
