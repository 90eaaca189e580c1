package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.TickDecimals;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.axis.YLabels;
import org.centreline.plot.chart.EdgeLabels;
import org.centreline.plot.chart.EdgeLabels.Label;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.plot.page.Wrapping;
import org.centreline.words.outcome.BeforeAfterNumbers;

/**
 * Two groups side by side, every value a dot, and at their right what after is when the difference
 * is as large as its interval allows. After M. J. Gardner and D. G. Altman, BMJ 292 (1986) 746-750.
 */
final class GroupsLayout {

  /** Three columns, each 1 wide. */
  static final double WIDTH = 3;

  private static final double GAP = 10;

  private final BeforeAfter found;
  private final BeforeAfterPage page;
  private final PageStyle look;
  private final GroupTraces traces;

  GroupsLayout(BeforeAfter found, Presentation presentation) {
    this.found = found;
    page = BeforeAfterPage.of(found, presentation);
    look = page.look();
    traces = new GroupTraces(page);
  }

  Picture picture() {
    Stack foot = page.foot(traces.key());
    double top = Math.ceil(page.top() + headHeight());
    double names = 2 * PageStyle.line(look.label()) + look.length(2 * GAP);
    double bottom = Math.floor(look.inside().bottom() - foot.height() - names);
    ValueAxis axis = ValueAxis.of(traces.shown(), notation(), look, bottom - top);
    YLabels labels = new YLabels(axis, look);
    double left = Math.ceil(look.inside().left() + labels.width());
    EdgeLabels levels = levels();
    double right = Math.floor(look.inside().right() - levels.width());
    Box frame = Box.between(left, top, right, bottom);
    Range across = new Range(0, WIDTH);
    Panel panel = new Panel(frame, across, axis.range(), traces.all(frame, axis.range()));
    List<Mark> marks = new ArrayList<>(labels.beside(panel));
    marks.add(panel);
    marks.add(line(frame));
    marks.addAll(names(panel));
    marks.addAll(levels.beside(panel));
    if (!page.numbersAre().isEmpty()) {
      double y = top - look.length(5);
      marks.add(Text.of(page.numbersAre(), look.inside().left(), y, look.small()));
    }
    return page.picture(marks, foot, frame.bottom() + names);
  }

  /** At the right edge what the two lines are, and their levels. */
  private EdgeLabels levels() {
    GroupSummary before = found.whole().before();
    GroupSummary after = found.whole().after();
    List<Label> labels =
        Stream.of(level(before, look.palette().quiet()), level(after, look.palette().ink()))
            .sorted(Comparator.comparingDouble(Label::value).reversed())
            .toList();
    return new EdgeLabels(labels, look);
  }

  private Label level(GroupSummary group, Colour colour) {
    String number = BeforeAfterNumbers.of(found).level(group.mean());
    return new Label(group.name() + " " + number, group.mean(), colour);
  }

  private double headHeight() {
    return page.numbersAre().isEmpty() ? 0 : PageStyle.line(look.small());
  }

  private TickDecimals.Notation notation() {
    boolean percent = found.meaning().scale().isPercent();
    return percent ? TickDecimals.Notation.PERCENT : TickDecimals.Notation.PLAIN;
  }

  private Mark line(Box frame) {
    Stroke stroke = Stroke.solid(look.palette().axis(), look.length(1));
    return Polyline.level(frame.left(), frame.right(), frame.bottom(), stroke);
  }

  /** Below each column what it is, and its number. */
  private List<Mark> names(Panel panel) {
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(found);
    Contrast whole = found.whole();
    List<Mark> marks = new ArrayList<>();
    String level = found.kind().isCounted() ? "" : "mean ";
    column(
        marks,
        panel,
        0.5,
        List.of(whole.before().name(), level + numbers.level(whole.before().mean())));
    column(
        marks,
        panel,
        1.5,
        List.of(whole.after().name(), level + numbers.level(whole.after().mean())));
    String interval = numbers.interval(whole.headline());
    String effect =
        numbers.estimate(whole.headline())
            + (interval.equals("none") ? "" : " (95% CI " + interval + ")");
    column(
        marks,
        panel,
        2.5,
        List.of(whole.headline().name().toLowerCase(java.util.Locale.ROOT), effect));
    return marks;
  }

  private void column(List<Mark> marks, Panel panel, double x, List<String> rows) {
    TextStyle style = look.label().at(Anchor.MIDDLE);
    double width = panel.frame().width() / WIDTH - look.length(GAP);
    double baseline = panel.frame().bottom() + look.length(GAP) + Text.ASCENT * style.size() - 3;
    for (int i = 0; i < rows.size(); i++) {
      TextStyle own = i == 0 ? style.bold() : style;
      String text = new Wrapping(own, width, 1).cut(rows.get(i));
      marks.add(Text.of(text, panel.pageX(x), baseline + i * PageStyle.line(style), own));
    }
  }
}
