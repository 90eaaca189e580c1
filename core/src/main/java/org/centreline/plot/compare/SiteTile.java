package org.centreline.plot.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.Trace;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.axis.YLabels;
import org.centreline.plot.chart.PanelTraces;
import org.centreline.plot.chart.ValueRange;
import org.centreline.plot.event.Event;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.Unread;

/**
 * A small chart of one site: its name, what its icons say, points, centre and limits, and the ends
 * of its axes.
 *
 * @param analysis the chart
 * @param shown the numbers that its y axis must show
 * @param look colours and measures
 */
record SiteTile(ChartAnalysis analysis, Doubles shown, PageStyle look) {

  private static final double GAP = 6;

  /** The marks of the tile in a box. */
  List<Mark> in(Box box, Colour frame) {
    double line = PageStyle.line(look.label());
    double top = Math.ceil(box.top() + 2 * line + look.length(GAP));
    double bottom = Math.floor(box.bottom() - line - look.length(2 * GAP));
    ValueAxis values = ValueAxis.of(shown, ValueRange.notation(analysis), look, bottom - top);
    YLabels labels = new YLabels(values, look);
    double left = Math.ceil(box.left() + look.length(GAP) + labels.width());
    double right = Math.floor(box.right() - look.length(2 * GAP));
    XAxis axis = XAxis.of(analysis.measured().subgroups());
    Box inner = Box.between(left, top, right, bottom);
    PanelTraces traces = new PanelTraces(analysis, axis, look);
    Panel panel = panel(inner, axis, values.range(), traces.all(inner.width()));
    List<Mark> marks = new ArrayList<>();
    marks.add(new Rectangle(box, look.palette().paper(), Stroke.solid(frame, look.length(1.5))));
    marks.addAll(words(box, line));
    marks.add(panel(inner, axis, values.range(), traces.ground(values.range())));
    marks.addAll(labels.beside(panel));
    marks.addAll(events(panel, axis));
    marks.add(panel);
    marks.addAll(ends(panel, line));
    return marks;
  }

  private static Panel panel(Box frame, XAxis axis, Range values, List<Trace> traces) {
    return new Panel(frame, axis.range(), values, traces);
  }

  /** Where notes are and new phases begin; the page says what they mean. */
  private List<Mark> events(Panel panel, XAxis axis) {
    Stroke stroke = new Stroke(look.palette().quiet(), look.length(1), Dash.DOTTED);
    Box frame = panel.frame();
    return Event.of(analysis, axis).stream()
        .filter(Event::hasLine)
        .map(event -> panel.pageX(event.at()))
        .<Mark>map(x -> Polyline.upright(x, frame.top(), frame.bottom(), stroke))
        .toList();
  }

  /** What stands at the upright lines of the tile. */
  static List<String> told(ChartAnalysis analysis) {
    return Event.of(analysis, XAxis.of(analysis.measured().subgroups())).stream()
        .filter(event -> event.kind() == Event.Kind.NOTE)
        .map(Event::listed)
        .toList();
  }

  private List<Mark> words(Box box, double line) {
    double x = box.left() + look.length(GAP);
    double room = box.width() - look.length(2 * GAP);
    TextStyle name = look.label().bold();
    TextStyle quiet = look.small();
    double baseline = box.top() + look.length(2) + Text.ASCENT * name.size();
    return List.of(
        Text.of(new Wrapping(name, room, 1).cut(Comparison.name(analysis)), x, baseline, name),
        Text.of(new Wrapping(quiet, room, 1).cut(icons()), x, baseline + line, quiet));
  }

  private String icons() {
    List<String> words = new ArrayList<>();
    analysis.variation().map(IconWords::brief).ifPresent(words::add);
    AssuranceWords.brief(analysis).ifPresent(words::add);
    return words.isEmpty() ? unread() : String.join("; ", words);
  }

  private String unread() {
    String why = Unread.of(analysis).words();
    return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
  }

  /** The first and the last subgroup below the panel. */
  private List<Mark> ends(Panel panel, double line) {
    Box frame = panel.frame();
    TextStyle style = look.small();
    double baseline = frame.bottom() + look.length(GAP) + style.size();
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    int last = analysis.points().size() - 1;
    List<Mark> marks = new ArrayList<>();
    Stroke stroke = Stroke.solid(look.palette().axis(), look.length(1));
    marks.add(Polyline.level(frame.left(), frame.right(), frame.bottom(), stroke));
    String first = moments.label(0);
    Text left = Text.of(first, frame.left(), baseline, style);
    Text right = Text.of(moments.label(last), frame.right(), baseline, style.at(Anchor.END));
    marks.add(right);
    if (last > 0 && !left.box().grown(line / 2).overlaps(right.box())) {
      marks.add(left);
    }
    return marks;
  }
}
