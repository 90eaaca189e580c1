package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Segment;
import org.centreline.analysis.outcome.effect.OutcomeFit.Curves;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.phase.Span;
import org.centreline.plot.Area;
import org.centreline.plot.Dash;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.PointStyle;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.Steps;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.chart.PanelTraces;
import org.centreline.plot.chart.PointTraces;
import org.centreline.plot.chart.TargetTraces;
import org.centreline.plot.chart.TimePage;
import org.centreline.plot.chart.TitledPoints;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.chart.PointTitles;

/**
 * Everything drawn against the axes of a before-and-after picture, in painting order.
 *
 * @param analysis what is drawn
 * @param axis where subgroups stand
 * @param look colours and measures
 */
record OutcomeTraces(OutcomeAnalysis analysis, XAxis axis, PageStyle look)
    implements TimePage.Traces {

  /** The phase-in and the band of the counterfactual, which lie behind the lines of the grid. */
  @Override
  public List<Trace> ground(Range yRange) {
    List<Trace> traces = new ArrayList<>();
    for (Span span : analysis.model().leftOut()) {
      Steps steps = new Steps(axis);
      Doubles xs = Doubles.of(steps.left(span.first()), steps.right(span.last()));
      Doubles low = Doubles.repeat(2, yRange.low());
      Doubles high = Doubles.repeat(2, yRange.high());
      traces.add(Area.band(xs, low, high, phaseIn(look)));
    }
    analysis.curves().ifPresent(curves -> band(curves, yRange).ifPresent(traces::add));
    return traces;
  }

  private Optional<Trace> band(Curves curves, Range yRange) {
    IntPredicate there = i -> !curves.lower().isMissing(i) && !curves.upper().isMissing(i);
    Doubles xs = axis.places().where(there);
    return xs.size() < 2
        ? Optional.empty()
        : Optional.of(
            Area.band(
                xs,
                curves.lower().where(there).map(y -> within(y, yRange)),
                curves.upper().where(there).map(y -> within(y, yRange)),
                band(look)));
  }

  private static double within(double y, Range range) {
    return Math.max(range.low(), Math.min(range.high(), y));
  }

  /** The lines and points on a panel of a width in points. */
  @Override
  public List<Trace> all(double width) {
    List<Trace> traces = new ArrayList<>(limits());
    traces.addAll(new TargetTraces(analysis.chart(), axis, look).edges());
    target().ifPresent(traces::add);
    PointStyle points = new PointTraces(analysis.chart(), axis, look).look(width);
    traces.addAll(control(points));
    Doubles values = values();
    traces.add(new Polyline(axis.places(), PanelTraces.whole(analysis.chart(), values), thin()));
    TitledPoints row =
        new TitledPoints(axis.places(), values, PointTitles.of(analysis.chart()).values());
    row.markers(points.excluded(), this::isLeftOut).ifPresent(traces::add);
    MarkerStyle usual = points.of(Reading.COMMON_CAUSE, PointStyle.Height.ABOVE);
    row.markers(usual, i -> !isLeftOut(i)).ifPresent(traces::add);
    analysis.curves().ifPresent(curves -> traces.addAll(lines(curves)));
    meansAfter(analysis)
        .forEach(mean -> traces.add(new Polyline(axis.places(), mean, solid(look))));
    return traces;
  }

  /** Without a model, the level of what followed each change, as it is compared, in order. */
  static List<Doubles> meansAfter(OutcomeAnalysis analysis) {
    return analysis.segments().stream()
        .filter(segment -> segment.comparison().isPresent())
        .map(segment -> meanAfter(analysis, segment))
        .toList();
  }

  /** Level from the change until the next. */
  private static Doubles meanAfter(OutcomeAnalysis analysis, Segment segment) {
    double mean = segment.comparison().orElseThrow().whole().after().mean();
    int size = analysis.chart().points().size();
    int end =
        analysis.model().changes().stream()
            .mapToInt(ChangePoint::position)
            .filter(next -> next > segment.change().position())
            .min()
            .orElse(size);
    return Doubles.tabulate(
        size, i -> i < segment.change().position() || i >= end ? Double.NaN : mean);
  }

  private Doubles values() {
    return analysis.chart().points().values().map(ValueAxis::drawable);
  }

  private boolean isLeftOut(int position) {
    return analysis.chart().points().isHollow(position) || analysis.model().isPhasingIn(position);
  }

  private List<Trace> control(PointStyle points) {
    if (analysis.control().isEmpty()) {
      return List.of();
    }
    Doubles ys = analysis.controlValues().map(ValueAxis::drawable);
    Stroke stroke = controlStroke(look);
    MarkerStyle style =
        new MarkerStyle(MarkerShape.CIRCLE, 0.6 * points.size(), look.palette().paper(), stroke);
    TitledPoints row =
        new TitledPoints(axis.places(), ys, PointTitles.of(analysis.chart()).comparison(ys));
    List<Trace> traces = new ArrayList<>(List.of(new Polyline(axis.places(), ys, stroke)));
    row.markers(style, i -> true).ifPresent(traces::add);
    return traces;
  }

  /** The baseline's centre and limits, held over everything that followed. */
  private List<Trace> limits() {
    Span whole = new Span(0, values().size() - 1);
    Steps steps = new Steps(axis);
    var drawn = analysis.chart().points().drawn();
    List<Trace> traces = new ArrayList<>();
    for (Doubles line : List.of(drawn.upper(), drawn.centre(), drawn.lower())) {
      steps.of(line.map(ValueAxis::drawable), whole, limitStroke(look)).ifPresent(traces::add);
    }
    return traces;
  }

  private Optional<Polyline> target() {
    Stroke stroke = new Stroke(look.palette().target(), look.length(1.75), Dash.LONG);
    Span whole = new Span(0, values().size() - 1);
    return new Steps(axis).of(analysis.chart().points().targets(), whole, stroke);
  }

  /** The fitted line breaks at each change, so that a step is seen as one. */
  private List<Trace> lines(Curves curves) {
    List<Trace> traces = new ArrayList<>();
    traces.add(new Polyline(axis.places(), curves.counterfactual(), dashed(look)));
    List<Integer> cuts = new ArrayList<>(List.of(0));
    analysis.model().changes().stream().map(ChangePoint::position).forEach(cuts::add);
    cuts.add(curves.fitted().size());
    IntStream.range(0, cuts.size() - 1)
        .mapToObj(i -> segment(curves.fitted(), cuts.get(i), cuts.get(i + 1)))
        .forEach(traces::add);
    return traces;
  }

  private Polyline segment(Doubles line, int from, int to) {
    Doubles own =
        Doubles.tabulate(line.size(), i -> i >= from && i < to ? line.get(i) : Double.NaN);
    return new Polyline(axis.places(), own, solid(look));
  }

  private Stroke thin() {
    return Stroke.solid(look.palette().quiet(), look.length(0.9));
  }

  static Stroke solid(PageStyle look) {
    return Stroke.solid(look.palette().ink(), look.length(2.75));
  }

  static Stroke dashed(PageStyle look) {
    return new Stroke(look.palette().icons().special(), look.length(2.25), Dash.DASHED);
  }

  static Stroke limitStroke(PageStyle look) {
    return new Stroke(look.palette().quiet(), look.length(1.25), Dash.DOTTED);
  }

  static Stroke controlStroke(PageStyle look) {
    return Stroke.solid(look.palette().axis(), look.length(1));
  }

  /** The ground of a phase-in. */
  static org.centreline.plot.Colour phaseIn(PageStyle look) {
    return look.palette().shade();
  }

  /** Paler than any line, darker than the paper. */
  static org.centreline.plot.Colour band(PageStyle look) {
    return look.palette().grid();
  }
}
