package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.Across;
import org.centreline.plot.axis.NumberTicks;
import org.centreline.plot.axis.Tick;
import org.centreline.plot.axis.TickDecimals;
import org.centreline.plot.axis.XLabels;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;
import org.centreline.words.outcome.BeforeAfterNumbers;

/** Pairs row by row: before to after, a thin line for each person, the median change beside. */
final class PairedLayout {

  private static final double WIDEST_LABEL = 0.3;
  private static final double LEAST_ROW = 1.5;
  private static final double GAP = 10;
  private static final String HEADING = "Median change (95% CI)";

  private final BeforeAfter found;
  private final BeforeAfterPage page;
  private final PageStyle look;
  private final BeforeAfterNumbers numbers;
  private final PairTraces traces;
  private final int rows;

  PairedLayout(BeforeAfter found, Presentation presentation) {
    this.found = found;
    page = BeforeAfterPage.of(found, tall(found, presentation));
    look = page.look();
    numbers = BeforeAfterNumbers.of(found);
    traces = new PairTraces(page);
    rows = found.contrasts().size();
  }

  /** The page grows where so many rows would touch. */
  private static Presentation tall(BeforeAfter found, Presentation asked) {
    BeforeAfterPage first = BeforeAfterPage.of(found, asked);
    PageStyle look = first.look();
    double row = LEAST_ROW * look.label().size();
    double around = first.top() + first.foot(List.of()).height() + look.length(90);
    int needed = (int) Math.min(4000, Math.ceil(around + row * found.contrasts().size()));
    PageSize size = asked.size();
    return needed <= size.height() ? asked : asked.withSize(new PageSize(size.width(), needed));
  }

  Picture picture() {
    Stack foot = page.foot(traces.key());
    double heading = page.top() + PageStyle.line(look.label());
    double left = Math.ceil(look.inside().left() + labelWidth() + look.length(GAP));
    double right = Math.floor(look.inside().right() - changeWidth() - look.length(GAP));
    Range range = range();
    Across across = new Across(range, left, right);
    XLabels axis = axis(across);
    double bottom = Math.floor(look.inside().bottom() - foot.height() - axis.height());
    Box frame = Box.between(left, Math.ceil(heading), right, bottom);
    Panel panel = new Panel(frame, range, new Range(0, rows), traces.all(frame.height() / rows));
    List<Mark> marks = new ArrayList<>(grid(panel, axis));
    marks.add(panel);
    marks.addAll(axis.placed(frame.bottom()));
    marks.addAll(beside(panel));
    return page.picture(marks, foot, frame.bottom() + axis.height());
  }

  private XLabels axis(Across across) {
    boolean percent = found.meaning().scale().isPercent();
    int most = (int) (across.width() / (5 * look.label().size()));
    TickDecimals.Notation notation =
        percent ? TickDecimals.Notation.PERCENT : TickDecimals.Notation.PLAIN;
    return new XLabels(NumberTicks.of(across.range(), most, notation).ticks(), across, look);
  }

  /** All that is drawn, and a little more, so that no marker is cut and nobody's score shows. */
  private Range range() {
    Doubles all = Doubles.empty();
    for (Contrast contrast : found.contrasts()) {
      all = all.followedBy(Doubles.of(contrast.before().median(), contrast.after().median()));
      if (PairTraces.arePeopleShown(contrast)) {
        all = all.followedBy(contrast.earlier()).followedBy(contrast.later());
      }
    }
    double span = all.max() - all.min();
    double more = span > 0 ? 0.05 * span : Math.max(1, Math.abs(all.max()) / 10);
    return new Range(all.min() - more, all.max() + more);
  }

  private double labelWidth() {
    double widest =
        found.contrasts().stream()
            .mapToDouble(contrast -> style(contrast).width(name(contrast)))
            .max()
            .orElse(0);
    return Math.min(widest, WIDEST_LABEL * look.inside().width());
  }

  private double changeWidth() {
    double widest =
        found.contrasts().stream()
            .mapToDouble(contrast -> style(contrast).width(change(contrast)))
            .max()
            .orElse(0);
    return Math.max(widest, look.small().width(HEADING));
  }

  private String name(Contrast contrast) {
    boolean alone = found.domains().isEmpty();
    return contrast.domain().orElse(alone ? found.title() : "Overall");
  }

  /** The whole is bold above its domains. */
  private TextStyle style(Contrast contrast) {
    boolean whole = contrast.domain().isEmpty() && !found.domains().isEmpty();
    return whole ? look.label().bold() : look.label();
  }

  private String change(Contrast contrast) {
    String estimate = numbers.estimate(contrast.headline());
    boolean up = contrast.headline().value() > 0 && !estimate.matches("[0.]+");
    String interval = numbers.interval(contrast.headline());
    return (up ? "+" : "")
        + estimate
        + (interval.equals("none") ? " (too few)" : " (" + interval + ")");
  }

  private List<Mark> grid(Panel panel, XLabels axis) {
    Stroke grid = Stroke.solid(look.palette().grid(), look.length(1));
    List<Mark> marks = new ArrayList<>();
    Box frame = panel.frame();
    for (Tick tick : axis.ticks()) {
      marks.add(Polyline.upright(panel.pageX(tick.at()), frame.top(), frame.bottom(), grid));
    }
    return marks;
  }

  private List<Mark> beside(Panel panel) {
    List<Mark> marks = new ArrayList<>();
    double right = look.inside().right();
    double head = panel.frame().top() - look.length(5);
    marks.add(Text.of(HEADING, right, head, look.small().at(Anchor.END)));
    marks.add(Text.of(page.numbersAre(), panel.frame().left(), head, look.small()));
    for (int i = 0; i < rows; i++) {
      Contrast contrast = found.contrasts().get(i);
      TextStyle style = style(contrast);
      double y = panel.pageY(rows - i - 0.5) + 0.35 * style.size();
      String name = new Wrapping(style, labelWidth(), 1).cut(name(contrast));
      double x = panel.frame().left() - look.length(GAP);
      marks.add(Text.of(name, x, y, style.at(Anchor.END)));
      marks.add(Text.of(change(contrast), right, y, style.at(Anchor.END)));
    }
    return marks;
  }
}
