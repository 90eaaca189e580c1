package org.centreline.plot.pareto;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.plot.About;
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
import org.centreline.plot.axis.NumberTicks;
import org.centreline.plot.axis.Tick;
import org.centreline.plot.axis.TickDecimals.Notation;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.words.ParetoWords;

/**
 * Lays out a Pareto chart: bars from the largest to the smallest against a count at the left, their
 * running share against a percentage at the right. Both axes begin at 0 and end at the whole, so
 * that each step of the line is as high as its bar.
 */
public final class ParetoLayout {

  private static final double NARROWEST_BAR = 60;
  private static final double WIDEST_WORD = 104;
  private static final int MOST_BARS = 12;
  private static final double ABOVE = 0.06;
  private static final int MOST_TITLE = 2;

  private final Pareto pareto;
  private final Presentation presentation;
  private final String title;
  private final PageStyle look;
  private final Stack head;
  private final Stack foot;

  private ParetoLayout(Pareto whole, String title, Presentation presentation) {
    this.presentation = presentation;
    this.title = title;
    look = new PageStyle(presentation.theme().palette(), presentation.size());
    pareto = whole.top(room(whole));
    String subtitle = presentation.subtitle().orElseGet(() -> ParetoWords.subtitle(pareto));
    head =
        new Stack(
            List.of(
                look.paragraph(presentation.heading(title), look.title(), look.lines(MOST_TITLE)),
                look.paragraph(
                    presentation.heading(ParetoWords.verdict(whole)),
                    look.subtitle().in(look.palette().ink()),
                    look.lines(2)),
                look.paragraph(presentation.heading(subtitle), look.subtitle(), look.lines(1))));
    TextStyle caption = look.label().in(look.palette().quiet());
    foot =
        new Stack(
            List.of(
                look.paragraph(presentation.caption().orElse(""), caption, look.lines(2)),
                look.paragraph(
                    presentation.method(ParetoWords.footer()), look.small(), look.lines(2))));
  }

  /** The picture; where there are more categories than bars would fit, the smallest become one. */
  public static Picture of(Pareto pareto, String title, Presentation presentation) {
    return new ParetoLayout(pareto, title, presentation).picture();
  }

  /** How many bars have room for their counts and the longest word of their names. */
  private int room(Pareto whole) {
    double widest =
        whole.bars().stream().limit(MOST_BARS).mapToDouble(this::widest).max().orElse(0);
    int room = room(widest);
    Pareto drawn = whole.top(room);
    return room(Math.max(widest, widest(drawn.bars().get(drawn.bars().size() - 1))));
  }

  private int room(double widest) {
    double slot = Math.max(look.length(NARROWEST_BAR), widest + look.length(6));
    double axes = 2 * look.label().width("100,000");
    return Math.max(3, (int) ((look.inside().width() - axes) / slot) - 1);
  }

  /** The width of a bar's count, or of the longest word of its name if that can't be broken. */
  private double widest(Pareto.Bar bar) {
    double word = Stream.of(bar.name().split(" ")).mapToDouble(look.label()::width).max().orElse(0);
    double count = look.label().bold().width(ParetoWords.count(bar.count())) / ParetoBars.FILLED;
    return Math.max(count, Math.min(word, look.length(WIDEST_WORD)));
  }

  private Picture picture() {
    About about =
        new About(title, ParetoWords.altText(pareto), ParetoWords.description(pareto), List.of());
    PageSize size = presentation.size();
    return new Picture(size.width(), size.height(), look.palette().paper(), about, marks());
  }

  private List<Mark> marks() {
    double named = ParetoBars.NAME_LINES * PageStyle.line(look.label()) + look.length(14);
    double top =
        Math.ceil(
            look.inside().top() + head.height() + PageStyle.line(look.label()) + look.length(12));
    double bottom = Math.floor(look.inside().bottom() - foot.height() - named);
    double right = Math.floor(look.inside().right() - look.label().width("100%") - look.length(10));
    Range counts = new Range(0, pareto.total() * (1 + ABOVE));
    NumberTicks ticks = NumberTicks.of(counts, ticks(bottom - top), Notation.PLAIN);
    double left = Math.ceil(look.inside().left() + widest(ticks) + look.length(10));
    Box frame = Box.between(left, top, right, bottom);
    Panel panel = new Panel(frame, new Range(0, pareto.bars().size()), counts, List.of());
    ParetoBars bars = new ParetoBars(pareto, panel, look);
    List<Mark> marks = new ArrayList<>(head.placed(look.inside().top()));
    marks.addAll(counted(ticks, panel));
    marks.addAll(shared(panel));
    marks.add(new Panel(frame, panel.xRange(), counts, bars.traces()));
    marks.addAll(bars.labels());
    marks.addAll(foot.placed(look.inside().bottom() - foot.height()));
    return marks;
  }

  private int ticks(double room) {
    return (int) (room / (2.6 * look.label().size()));
  }

  private double widest(NumberTicks ticks) {
    return ticks.ticks().stream().mapToDouble(t -> look.label().width(t.label())).max().orElse(0);
  }

  /** The axis of counts: a faint line at each tick. */
  private List<Mark> counted(NumberTicks ticks, Panel panel) {
    Stroke grid = Stroke.solid(look.palette().grid(), look.length(1));
    TextStyle style = look.label().at(Anchor.END);
    List<Mark> marks = new ArrayList<>();
    for (Tick tick : ticks.ticks()) {
      double y = panel.pageY(tick.at());
      marks.add(Polyline.level(panel.frame().left(), panel.frame().right(), y, grid));
      marks.add(text(tick.label(), panel.frame().left() - look.length(7), y, style));
    }
    Text name = Text.of(name(), panel.frame().left(), panel.frame().top() - 6, look.label());
    marks.add(name);
    return marks;
  }

  private String name() {
    return presentation.yLabel().orElse("Count");
  }

  /** The axis of running shares, which marks the share that the largest few make up. */
  private List<Mark> shared(Panel panel) {
    double right = panel.frame().right();
    List<Mark> marks = new ArrayList<>();
    for (int percent : IntStream.of(0, 20, 40, 60, 80, 100).toArray()) {
      double y = panel.pageY(pareto.total() * percent / 100);
      TextStyle style = percent == 80 ? look.label().bold() : look.label();
      marks.add(text(percent + "%", right + look.length(7), y, style));
    }
    TextStyle style = look.label().at(Anchor.END);
    marks.add(Text.of("Running share", right, panel.frame().top() - 6, style));
    return marks;
  }

  private static Text text(String words, double x, double y, TextStyle style) {
    return Text.of(words, x, y + 0.35 * style.size(), style);
  }
}
