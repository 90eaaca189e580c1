package org.centreline.plot.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.OutcomeAnalysis;
import org.centreline.plot.About;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Range;
import org.centreline.plot.layout.Decimals.Notation;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;
import org.centreline.words.OutcomeAltText;
import org.centreline.words.OutcomeMaking;
import org.centreline.words.OutcomeSentence;
import org.centreline.words.OutcomeText;
import org.centreline.words.Titles;

/** Lays out what happened before and after a change beside what would have been expected. */
public final class OutcomeLayout {

  private static final double LEAST_PANEL = 0.36;
  private static final int MOST_LANES = 4;
  private static final int MOST_TITLE = 3;
  private static final int MOST_SUBTITLE = 4;
  private static final int MOST_FOOTER = 2;

  private final OutcomeAnalysis analysis;
  private final Presentation presentation;
  private final Look look;
  private final XAxis axis;
  private final OutcomeTraces traces;
  private final Stack header;
  private final EdgeLabels edge;
  private final Stack foot;

  private OutcomeLayout(OutcomeAnalysis analysis, Presentation presentation) {
    this.analysis = analysis;
    this.presentation = presentation;
    look = new Look(presentation.theme().palette(), presentation.size());
    axis = XAxis.of(analysis.measured().subgroups());
    traces = new OutcomeTraces(analysis, axis, look);
    header = header();
    edge = OutcomeLabels.of(analysis, look);
    foot = foot();
  }

  /** The picture of an outcome. */
  public static Picture of(OutcomeAnalysis analysis, Presentation presentation) {
    return new OutcomeLayout(analysis, presentation).picture();
  }

  private Picture picture() {
    About about =
        new About(
            title(),
            OutcomeAltText.of(analysis),
            String.join(" ", OutcomeText.lines(analysis)),
            List.of());
    PageSize size = presentation.size();
    return new Picture(size.width(), size.height(), look.palette().paper(), about, marks());
  }

  private String title() {
    return presentation.title().orElseGet(() -> Titles.title(analysis.chart()));
  }

  private Stack header() {
    double width = look.inside().width();
    String finding = presentation.subtitle().orElseGet(() -> OutcomeSentence.of(analysis));
    return new Stack(
        List.of(
            paragraph(title(), new Wrapping(look.title(), width, look.lines(MOST_TITLE))),
            paragraph(finding, new Wrapping(look.subtitle(), width, look.lines(MOST_SUBTITLE)))));
  }

  private Stack foot() {
    double width = look.inside().width();
    return new Stack(
        List.of(
            new KeyRow(OutcomeKey.of(analysis, look), look),
            paragraph(
                presentation.caption().orElse(""),
                new Wrapping(
                    look.label().in(look.palette().quiet()), width, look.lines(MOST_FOOTER))),
            paragraph(OutcomeMaking.of(analysis), new Wrapping(look.small(), width, MOST_FOOTER))));
  }

  private Paragraph paragraph(String text, Wrapping wrapping) {
    return new Paragraph(wrapping.lines(text), look.inside().left(), wrapping.style());
  }

  /** Other numbers can stand beside a lower panel, wider than those first expected. */
  private List<Mark> marks() {
    double expected = new YLabels(values(roomBetween()), look).width();
    Body body = body(expected);
    while (body.yLabels().width() > expected) {
      expected = body.yLabels().width();
      body = body(expected);
    }
    return marks(body);
  }

  private Body body(double labelWidth) {
    double left = Math.ceil(look.inside().left() + labelWidth);
    double right = Math.floor(look.inside().right() - edge.width());
    Across across = new Across(axis.range(), left, right);
    XLabels xLabels = XLabels.of(axis, across, look);
    double spare = roomBetween() - xLabels.height() - LEAST_PANEL * look.inside().height();
    Overhead overhead = overhead(across, spare);
    EventList list = EventList.of(overhead.listed(), rows(spare - overhead.height()), look);
    Stack below = new Stack(List.of(xLabels, list, foot));
    double bottom = Math.floor(look.inside().bottom() - below.height());
    double top = Math.ceil(middleTop() + overhead.height());
    Box frame = Box.between(left, top, right, bottom);
    return new Body(frame, overhead, below, new YLabels(values(frame.height()), look));
  }

  private List<Mark> marks(Body body) {
    Box frame = body.frame();
    Range yRange = body.yLabels().axis().range();
    Panel ground = new Panel(frame, axis.range(), yRange, traces.ground(yRange));
    Panel panel = new Panel(frame, axis.range(), yRange, traces.all(frame.width()));
    List<Mark> marks = new ArrayList<>(header.placed(look.inside().top()));
    marks.addAll(body.overhead().placed(frame.top() - body.overhead().height()));
    marks.add(ground);
    marks.addAll(body.yLabels().beside(panel));
    marks.addAll(body.overhead().lines(panel));
    marks.add(panel);
    marks.addAll(edge.beside(panel));
    marks.addAll(body.below().placed(frame.bottom()));
    return marks;
  }

  private ValueAxis values(double room) {
    boolean percent = Numbers.of(analysis.chart()).scale().isPercent();
    return ValueAxis.of(shown(), percent ? Notation.PERCENT : Notation.PLAIN, look, room);
  }

  /** Everything drawn but the band, whose ends may lie far out and are cut at the panel's edge. */
  private Doubles shown() {
    var points = analysis.chart().points();
    Stream<Doubles> lines =
        Stream.of(
            points.values(),
            points.drawn().centre(),
            points.drawn().lower(),
            points.drawn().upper(),
            points.targets(),
            analysis.controlValues());
    Stream<Doubles> fitted =
        analysis.curves().stream().flatMap(c -> Stream.of(c.fitted(), c.counterfactual()));
    return Doubles.of(
        Stream.concat(lines, fitted)
            .flatMapToDouble(Doubles::stream)
            .map(ValueAxis::drawable)
            .toArray());
  }

  private Overhead overhead(Across across, double spare) {
    List<Event> events = OutcomeEvents.of(analysis, axis);
    int lanes = Math.max(1, Math.min(MOST_LANES, rows(spare)));
    Optional<Flags> flags = new FlagPlan(events, yLabel(), across, look).within(lanes);
    return flags.isPresent() ? flags.get() : new NumberedFlags(events, yLabel(), across, look);
  }

  private double middleTop() {
    return look.inside().top() + header.height() + look.length(10);
  }

  private double roomBetween() {
    return look.inside().bottom() - foot.height() - middleTop();
  }

  private int rows(double room) {
    return Math.max(1, (int) (room / Look.line(look.label())));
  }

  /** What the user calls the numbers, else their unit; percentages say so at every tick. */
  private String yLabel() {
    var scale = Numbers.of(analysis.chart()).scale();
    String text = presentation.yLabel().orElse(scale.isPercent() ? "" : scale.unit().strip());
    return new Wrapping(look.label(), look.inside().width() / 2, 1).cut(text);
  }
}
