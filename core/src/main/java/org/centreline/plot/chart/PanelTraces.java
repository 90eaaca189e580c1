package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.phase.Span;
import org.centreline.plot.Area;
import org.centreline.plot.Dash;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.Steps;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;

/**
 * Everything drawn against the axes of a chart, in painting order.
 *
 * @param analysis what is drawn
 * @param axis where subgroups stand
 * @param look colours and measures
 */
public record PanelTraces(ChartAnalysis analysis, XAxis axis, PageStyle look)
    implements TimePage.Traces {

  /** The traces on a panel of a width in points, without the shades. */
  @Override
  public List<Trace> all(double width) {
    List<Trace> traces = new ArrayList<>(limits());
    traces.addAll(besides());
    traces.addAll(centres());
    target().ifPresent(traces::add);
    traces.addAll(new TargetTraces(analysis, axis, look).edges());
    PointTraces points = new PointTraces(analysis, axis, look);
    traces.addAll(new RawPoints(analysis, axis, look).all(points.look(width)));
    traces.addAll(joins());
    traces.addAll(points.all(width));
    return traces;
  }

  /** Whether a phase has a signal that no point can carry, such as too few crossings. */
  static boolean isCentreMarked(PhaseFacts facts, ChartAnalysis analysis) {
    return analysis.findings().stream()
        .anyMatch(f -> !f.signal().hasPlace() && f.phase() == facts.phase().index());
  }

  /** How the centre line of a phase is drawn. */
  private Stroke centreStroke(PhaseFacts facts) {
    return isCentreMarked(facts, analysis)
        ? markedCentre(look)
        : Stroke.solid(look.palette().ink(), look.length(1.75));
  }

  /** A centre line with a signal of its own has another colour and is broken. */
  static Stroke markedCentre(PageStyle look) {
    return new Stroke(look.palette().icons().special(), look.length(2.25), Dash.DASHED);
  }

  /** How limits are drawn. */
  static Stroke limitStroke(PageStyle look) {
    return new Stroke(look.palette().quiet(), look.length(1.5), Dash.DASHED);
  }

  /** The stretches that set limits where later subgroups did not, over a range of y. */
  @Override
  public List<Trace> ground(Range yRange) {
    List<Trace> ground = new ArrayList<>();
    analysis.phases().stream()
        .map(PhaseFacts::phase)
        .filter(phase -> phase.isFrozen())
        .forEach(phase -> ground.add(shade(phase.baseline(), yRange)));
    ground.addAll(new TargetTraces(analysis, axis, look).areas());
    return ground;
  }

  private Area shade(Span span, Range yRange) {
    Steps steps = new Steps(axis);
    Doubles xs = Doubles.of(steps.left(span.first()), steps.right(span.last()));
    return Area.band(
        xs,
        Doubles.repeat(2, yRange.low()),
        Doubles.repeat(2, yRange.high()),
        look.palette().shade());
  }

  private List<Polyline> limits() {
    Points points = analysis.points();
    Stroke stroke = limitStroke(look);
    return analysis.phases().stream()
        .map(facts -> facts.phase().span())
        .flatMap(
            span ->
                Stream.of(
                    line(points.drawn().upper(), span, stroke),
                    line(points.drawn().lower(), span, stroke)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Of further levels, and of what holds at one case. */
  private List<Polyline> besides() {
    Stroke stroke = new Stroke(look.palette().quiet(), look.length(1), Dash.DOTTED);
    List<Polyline> lines = new ArrayList<>();
    for (SideLines.SideLine beside : SideLines.of(analysis).lines()) {
      for (PhaseFacts facts : analysis.phases()) {
        line(beside.line(), facts.phase().span(), stroke).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private List<Polyline> centres() {
    return analysis.phases().stream()
        .map(
            facts ->
                line(analysis.points().drawn().centre(), facts.phase().span(), centreStroke(facts)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Polyline> target() {
    Span all = new Span(0, analysis.points().size() - 1);
    return line(analysis.points().targets(), all, targetStroke(look));
  }

  static Stroke targetStroke(PageStyle look) {
    return new Stroke(look.palette().target(), look.length(1.75), Dash.LONG);
  }

  private Optional<Polyline> line(Doubles line, Span span, Stroke stroke) {
    Doubles drawn = line.map(ValueAxis::drawable);
    Optional<Thinning> thinned = Thinning.of(analysis, axis).filter(some -> varies(drawn, span));
    return thinned.isPresent()
        ? thinned.get().line(drawn, span, stroke)
        : new Steps(axis).of(drawn, span, stroke);
  }

  private static boolean varies(Doubles line, Span span) {
    Doubles present = line.slice(span.first(), span.last()).present();
    return present.size() > 0 && present.min() < present.max();
  }

  /** Values without parts of periods, which are no fall of the measure. */
  public static Doubles whole(ChartAnalysis analysis, Doubles values) {
    List<Status> statuses = analysis.points().statuses();
    return Doubles.tabulate(
        values.size(), i -> statuses.get(i) == Status.PARTIAL ? Double.NaN : values.get(i));
  }

  private List<Polyline> joins() {
    Stroke stroke = Stroke.solid(look.palette().quiet(), look.length(1.1));
    PlottedStatistic plotted = PlottedStatistic.of(analysis);
    Polyline upper = join(whole(analysis, plotted.upper()), stroke);
    return plotted.isTwofold() ? List.of(upper, join(plotted.lower(), stroke)) : List.of(upper);
  }

  private Polyline join(Doubles row, Stroke stroke) {
    Span all = new Span(0, row.size() - 1);
    return Thinning.of(analysis, axis)
        .flatMap(thinning -> thinning.line(row, all, stroke))
        .orElseGet(() -> new Polyline(axis.places(), row, stroke));
  }
}
