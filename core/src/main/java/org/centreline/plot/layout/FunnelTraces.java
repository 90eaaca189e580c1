package org.centreline.plot.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.centreline.analysis.Funnel;
import org.centreline.analysis.Funnel.Band;
import org.centreline.analysis.Funnel.Place;
import org.centreline.analysis.Reading;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.PointLook;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.Trace;
import org.centreline.series.Doubles;

/**
 * What is drawn of a funnel: the limits and the target, the sites, and the names of those that
 * stand out where there is room.
 *
 * @param funnel the sites
 * @param sizes the axis of sizes
 * @param look colours and measures
 * @param highlight a site to be named
 */
record FunnelTraces(Funnel funnel, Range sizes, Look look, Optional<String> highlight) {

  private static final int STEPS = 200;

  /** Limits, target and sites. */
  List<Trace> all(Range values) {
    Stroke outer = new Stroke(look.palette().quiet(), look.length(1.5), Dash.DASHED);
    Stroke inner = new Stroke(look.palette().quiet(), look.length(1.25), Dash.DOTTED);
    List<Trace> traces = new ArrayList<>();
    traces.add(curve(Band::lower998, outer, values));
    traces.add(curve(Band::upper998, outer, values));
    traces.add(curve(Band::lower95, inner, values));
    traces.add(curve(Band::upper95, inner, values));
    Stroke centre = Stroke.solid(look.palette().ink(), look.length(1.75));
    traces.add(Polyline.level(sizes.low(), sizes.high(), funnel.target(), centre));
    traces.addAll(sites());
    return traces;
  }

  /** Closer together where the curve bends; nothing beyond the panel. */
  private Polyline curve(ToDoubleFunction<Band> limit, Stroke stroke, Range values) {
    Doubles xs =
        Doubles.tabulate(
            STEPS,
            i -> {
              double share = (i + 1.0) / STEPS;
              return sizes.high() * share * share;
            });
    Doubles ys =
        xs.map(
            x -> {
              double y = limit.applyAsDouble(funnel.at(x));
              return values.holds(y) ? y : Double.NaN;
            });
    return new Polyline(xs, ys, stroke);
  }

  private List<Trace> sites() {
    PointLook points = PointTraces.sized(look.length(8), look);
    List<Place> places = funnel.places();
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      MarkerStyle style =
          isNamed(i) ? named() : points.of(reading(places.get(i)), height(places.get(i)));
      traces.add(Markers.one(x(i), y(i), style));
    }
    return traces;
  }

  private MarkerStyle named() {
    Stroke outline = Stroke.solid(look.palette().ink(), look.length(1));
    return new MarkerStyle(MarkerShape.SQUARE, look.length(12), look.palette().ink(), outline);
  }

  private boolean isNamed(int site) {
    return highlight.filter(funnel.counts().sites().get(site)::equals).isPresent();
  }

  private static Reading reading(Place place) {
    return place == Place.ABOVE_998 || place == Place.BELOW_998
        ? Reading.SPECIAL_CAUSE
        : Reading.COMMON_CAUSE;
  }

  private static PointLook.Height height(Place place) {
    return place == Place.ABOVE_998 ? PointLook.Height.ABOVE : PointLook.Height.BELOW;
  }

  private double x(int site) {
    return funnel.counts().denominators().get(site);
  }

  private double y(int site) {
    return funnel.values().get(site);
  }

  /** The names of the highlighted site and of those beyond the outer limits, where none touch. */
  List<Mark> names(Panel panel) {
    List<Mark> marks = new ArrayList<>();
    List<Box> taken = new ArrayList<>();
    List<Place> places = funnel.places();
    for (int i = 0; i < places.size(); i++) {
      taken.add(new Box(panel.pageX(x(i)) - 5, panel.pageY(y(i)) - 5, 10, 10));
    }
    for (int i = 0; i < places.size(); i++) {
      if (isNamed(i) || reading(places.get(i)) == Reading.SPECIAL_CAUSE) {
        name(i, panel, taken).ifPresent(marks::add);
      }
    }
    return marks;
  }

  /** Right of the site, else left of it; none where both would touch something. */
  private Optional<Text> name(int site, Panel panel, List<Box> taken) {
    TextStyle style = look.small().in(look.palette().ink());
    double baseline = panel.pageY(y(site)) + 0.35 * style.size();
    double x = panel.pageX(x(site));
    String name =
        new Wrapping(style, panel.frame().width() / 3, 1).cut(funnel.counts().sites().get(site));
    for (int side : new int[] {1, -1}) {
      TextStyle anchored = style.at(side > 0 ? Anchor.START : Anchor.END);
      Text text = Text.of(name, x + side * look.length(9), baseline, anchored);
      boolean free = taken.stream().noneMatch(text.box()::overlaps);
      if (free && panel.frame().holds(text.box())) {
        taken.add(text.box());
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
