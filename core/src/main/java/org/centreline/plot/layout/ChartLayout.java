package org.centreline.plot.layout;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Scale;
import org.centreline.plot.About;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Range;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.words.AltText;
import org.centreline.words.LongDescription;
import org.centreline.words.Numbers;
import org.centreline.words.Titles;

/** Lays out one chart: header, events, panel with axes and edge labels, key and footer. */
public final class ChartLayout {

  private static final double LEAST_PANEL = 0.36;
  private static final int MOST_LANES = 4;

  private final ChartAnalysis analysis;
  private final Presentation presentation;
  private final Look look;
  private final XAxis axis;
  private final Header header;
  private final EdgeLabels edge;
  private final Stack foot;

  private ChartLayout(ChartAnalysis analysis, Presentation presentation) {
    this.analysis = analysis;
    this.presentation = presentation;
    look = new Look(presentation.theme().palette(), presentation.size());
    axis = XAxis.of(analysis.measured().subgroups());
    header = Header.of(analysis, presentation, look);
    edge = EdgeLabels.of(analysis, look);
    foot = Foot.of(analysis, presentation, look);
  }

  /** The picture of a chart. */
  public static Picture of(ChartAnalysis analysis, Presentation presentation) {
    return new ChartLayout(analysis, presentation).picture();
  }

  private Picture picture() {
    String title = presentation.title().orElseGet(() -> Titles.title(analysis));
    About about = new About(title, AltText.of(analysis), LongDescription.of(analysis), List.of());
    PageSize size = presentation.size();
    return new Picture(size.width(), size.height(), look.palette().paper(), about, marks());
  }

  /** A lower panel can have other numbers beside it, and these can be wider than expected. */
  private List<Mark> marks() {
    double expected = new YLabels(ValueAxis.of(analysis, look, roomBetween()), look).width();
    Body body = body(expected);
    while (body.yLabels().width() > expected) {
      expected = body.yLabels().width();
      body = body(expected);
    }
    return marks(body);
  }

  /** The parts between header and foot, left of which so many points are kept for the y labels. */
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
    YLabels yLabels = new YLabels(ValueAxis.of(analysis, look, frame.height()), look);
    return new Body(frame, overhead, below, yLabels);
  }

  private List<Mark> marks(Body body) {
    Box frame = body.frame();
    Range yRange = body.yLabels().axis().range();
    PanelTraces traces = new PanelTraces(analysis, axis, look);
    Panel ground = new Panel(frame, axis.range(), yRange, traces.shades(yRange));
    Panel panel = new Panel(frame, axis.range(), yRange, traces.all(frame.width()));
    List<Mark> marks = new ArrayList<>(header.placed(look.inside().top()));
    marks.addAll(body.overhead().placed(frame.top() - body.overhead().height()));
    marks.add(ground);
    marks.addAll(body.yLabels().beside(panel));
    marks.addAll(body.overhead().lines(panel));
    marks.add(panel);
    marks.addAll(edge.beside(panel));
    marks.addAll(emptiness(frame));
    marks.addAll(body.below().placed(frame.bottom()));
    return marks;
  }

  /** Where there is nothing to draw, the panel says so. */
  private List<Mark> emptiness(Box frame) {
    if (analysis.points().values().present().size() > 0) {
      return List.of();
    }
    double x = frame.left() + frame.width() / 2;
    double y = frame.top() + frame.height() / 4;
    TextStyle style = look.subtitle().at(Anchor.MIDDLE);
    return List.of(Text.of("There are no values to draw", x, y, style));
  }

  private double middleTop() {
    return look.inside().top() + header.height() + look.length(10);
  }

  private double roomBetween() {
    return look.inside().bottom() - foot.height() - middleTop();
  }

  private Overhead overhead(Across across, double spare) {
    List<Event> events = Event.of(analysis, axis);
    int lanes = Math.max(1, Math.min(MOST_LANES, rows(spare)));
    return new FlagPlan(events, yLabel(), across, look)
        .within(lanes)
        .<Overhead>map(flags -> flags)
        .orElseGet(() -> new NumberedFlags(events, yLabel(), across, look));
  }

  private int rows(double room) {
    return Math.max(1, (int) (room / Look.line(look.label())));
  }

  /** What the user calls the numbers, else their unit; percentages say so at every tick. */
  private String yLabel() {
    Scale scale = Numbers.ofLines(analysis).scale();
    String text = presentation.yLabel().orElse(scale.isPercent() ? "" : scale.unit().strip());
    return new Wrapping(look.label(), look.inside().width() / 2, 1).cut(text);
  }
}
