package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.centreline.analysis.Scale;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Range;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.Across;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.axis.XLabels;
import org.centreline.plot.axis.YLabels;
import org.centreline.plot.event.Annotations;
import org.centreline.plot.event.Event;
import org.centreline.plot.event.EventList;
import org.centreline.plot.event.FlagPlan;
import org.centreline.plot.event.NumberedFlags;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Part;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.plot.page.Wrapping;

/**
 * A page about points over time: head, what happened, one panel with its axes and edge labels, and
 * foot. The panel gets what room the others leave.
 *
 * @param head title and finding
 * @param axis the x axis
 * @param events what happened, from left to right
 * @param yLabel what the numbers of the y axis are; may be empty
 * @param values the y axis of a panel so high
 * @param edge what stands at the right edge
 * @param foot key, caption and how it was made
 * @param look colours and measures
 */
public record TimePage(
    Part head,
    XAxis axis,
    List<Event> events,
    String yLabel,
    DoubleFunction<ValueAxis> values,
    EdgeLabels edge,
    Stack foot,
    PageStyle look) {

  /** What the panel holds. */
  public interface Traces {

    /** What lies below the grid: areas over a y axis of this range. */
    List<Trace> ground(Range values);

    /** Lines and points, in a panel so many points wide. */
    List<Trace> all(double width);
  }

  /**
   * The page between its header and its lower edge.
   *
   * @param frame of the panel
   * @param annotations what stands right above the panel
   * @param below the x axis and everything under it
   * @param yLabels the y axis of a panel so high
   */
  public record Body(Box frame, Annotations annotations, Stack below, YLabels yLabels) {}

  private static final double LEAST_PANEL = 0.36;
  private static final int MOST_LANES = 4;

  /** What the user calls the numbers, else their unit; percentages say so at every tick. */
  public static String yLabel(Presentation presentation, Scale scale, PageStyle look) {
    String text = presentation.yLabel().orElse(scale.isPercent() ? "" : scale.unit().strip());
    return new Wrapping(look.label(), look.inside().width() / 2, 1).cut(text);
  }

  /** A lower panel can have other numbers beside it, and these can be wider than expected. */
  public Body body() {
    double expected = yLabels(roomBetween()).width();
    Body body = body(expected);
    while (body.yLabels().width() > expected) {
      expected = body.yLabels().width();
      body = body(expected);
    }
    return body;
  }

  /** The parts between head and foot, left of which so many points are kept for the y labels. */
  private Body body(double labelWidth) {
    double left = Math.ceil(look.inside().left() + labelWidth);
    double right = Math.floor(look.inside().right() - edge.width());
    Across across = new Across(axis.range(), left, right);
    XLabels xLabels = XLabels.of(axis, across, look);
    double spare = roomBetween() - xLabels.height() - LEAST_PANEL * look.inside().height();
    Annotations annotations = annotations(across, spare);
    EventList list = EventList.of(annotations.listed(), rows(spare - annotations.height()), look);
    Stack below = new Stack(List.of(xLabels, list, foot));
    double bottom = Math.floor(look.inside().bottom() - below.height());
    double top = Math.ceil(middleTop() + annotations.height());
    Box frame = Box.between(left, top, right, bottom);
    return new Body(frame, annotations, below, yLabels(frame.height()));
  }

  /** Everything, with these traces in the panel. */
  public List<Mark> marks(Body body, Traces traces) {
    Box frame = body.frame();
    Range yRange = body.yLabels().axis().range();
    Panel ground = new Panel(frame, axis.range(), yRange, traces.ground(yRange));
    Panel panel = new Panel(frame, axis.range(), yRange, traces.all(frame.width()));
    List<Mark> marks = new ArrayList<>(head.placed(look.inside().top()));
    marks.addAll(body.annotations().placed(frame.top() - body.annotations().height()));
    marks.add(ground);
    marks.addAll(body.yLabels().beside(panel));
    marks.addAll(body.annotations().lines(panel));
    marks.add(panel);
    marks.addAll(edge.beside(panel));
    marks.addAll(body.below().placed(frame.bottom()));
    return marks;
  }

  /** Flags where they have room, else numbers that a list below explains. */
  private Annotations annotations(Across across, double spare) {
    int lanes = Math.max(1, Math.min(MOST_LANES, rows(spare)));
    return new FlagPlan(events, yLabel, across, look)
        .within(lanes)
        .<Annotations>map(flags -> flags)
        .orElseGet(() -> new NumberedFlags(events, yLabel, across, look));
  }

  private YLabels yLabels(double room) {
    return new YLabels(values.apply(room), look);
  }

  private double middleTop() {
    return look.inside().top() + head.height() + look.length(10);
  }

  private double roomBetween() {
    return look.inside().bottom() - foot.height() - middleTop();
  }

  private int rows(double room) {
    return Math.max(1, (int) (room / PageStyle.line(look.label())));
  }
}
