package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.phase.Span;
import org.centreline.plot.Area;
import org.centreline.plot.Colour;
import org.centreline.plot.Dash;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.axis.Steps;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.series.TargetBand;

/**
 * A target that lies between two numbers: a tinted band with a thin edge on both sides, so that it
 * is seen in print too.
 *
 * @param analysis what is drawn
 * @param axis where subgroups stand
 * @param look colours and measures
 */
public record TargetTraces(ChartAnalysis analysis, XAxis axis, PageStyle look) {

  private static final double PALE = 0.88;

  /** The tint of the band: of no colour that says good or bad. */
  static Colour tint(PageStyle look) {
    return look.palette().quiet().towards(look.palette().paper(), PALE);
  }

  /** How the edges are drawn. */
  static Stroke edge(PageStyle look) {
    return new Stroke(look.palette().target(), look.length(1), Dash.LONG);
  }

  /** One area for each stretch on which the target is the same. */
  public List<Area> areas() {
    TargetBand band = band();
    Steps steps = new Steps(axis);
    List<Area> areas = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= analysis.points().size(); i++) {
      if (i < analysis.points().size() && isSame(band, i)) {
        continue;
      }
      if (band.isAt(first)) {
        areas.add(
            Area.band(
                Doubles.of(steps.left(first), steps.right(i - 1)),
                Doubles.repeat(2, band.lower().get(first)),
                Doubles.repeat(2, band.upper().get(first)),
                tint(look)));
      }
      first = i;
    }
    return areas;
  }

  private static boolean isSame(TargetBand band, int position) {
    boolean neither = !band.isAt(position) && !band.isAt(position - 1);
    return neither
        || band.isAt(position)
            && band.isAt(position - 1)
            && band.lower().get(position) == band.lower().get(position - 1)
            && band.upper().get(position) == band.upper().get(position - 1);
  }

  /** The lines along both ends. */
  public List<Polyline> edges() {
    if (band().isNone()) {
      return List.of();
    }
    Span all = new Span(0, analysis.points().size() - 1);
    return Stream.of(band().lower(), band().upper())
        .map(line -> new Steps(axis).of(line.map(ValueAxis::drawable), all, edge(look)))
        .flatMap(Optional::stream)
        .toList();
  }

  private TargetBand band() {
    return analysis.points().band();
  }
}
