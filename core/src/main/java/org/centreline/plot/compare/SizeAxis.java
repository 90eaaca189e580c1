package org.centreline.plot.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.NumberTicks;
import org.centreline.plot.axis.Tick;
import org.centreline.plot.axis.TickDecimals.Notation;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;

/**
 * The axis of sizes below a funnel.
 *
 * @param scale how sizes are spread
 * @param sizes of the sites, all above 0
 * @param look colours and measures
 */
record SizeAxis(SizeScale scale, Doubles sizes, PageStyle look) {

  private static final double FREE = 0.05;
  private static final double POINT = 8;
  private static final int FEWEST = 4;
  private static final int[] ROUND = {1, 5, 2};

  /** Places from a little below the smallest, so that points there are whole. */
  Range range(double width) {
    double most = sizes.max() * (1 + FREE);
    if (scale != SizeScale.LOG) {
      double high = scale.place(most);
      return new Range(-high * look.length(POINT) / width, high);
    }
    double low = scale.place(sizes.min());
    double high = scale.place(sizes.max());
    double free = Math.max(FREE * (high - low), FREE);
    return new Range(low - free, high + free);
  }

  /** The place from which lines run: that of no size, or the left edge where there is none. */
  double first(Range places) {
    return scale == SizeScale.LOG ? places.low() : 0;
  }

  /** Places of curves over all sizes, closer together where the curves bend. */
  Doubles curve(Range places, int steps) {
    double low = first(places);
    return Doubles.tabulate(
        steps,
        i -> {
          double share = (i + 1.0) / steps;
          double along = scale == SizeScale.LINEAR ? share * share : share;
          return low + (places.high() - low) * along;
        });
  }

  /** The line, its ticks and what it is. */
  List<Mark> below(Panel panel, String what) {
    Box frame = panel.frame();
    Stroke stroke = Stroke.solid(look.palette().axis(), look.length(1));
    TextStyle style = look.label().at(Anchor.MIDDLE);
    double baseline = frame.bottom() + look.length(6) + style.size();
    List<Mark> marks = new ArrayList<>();
    marks.add(Polyline.level(frame.left(), frame.right(), frame.bottom(), stroke));
    for (Tick tick : ticks(panel, style)) {
      double x = panel.pageX(tick.at());
      marks.add(Polyline.upright(x, frame.bottom(), frame.bottom() + look.length(4), stroke));
      if (x + style.width(tick.label()) / 2 <= look.inside().right()) {
        marks.add(Text.of(tick.label(), x, baseline, style));
      }
    }
    String said = new Wrapping(style, frame.width(), 1).cut(scale.onAxis(what));
    double middle = frame.left() + frame.width() / 2;
    marks.add(Text.of(said, middle, baseline + PageStyle.line(style), style));
    return marks;
  }

  private List<Tick> ticks(Panel panel, TextStyle style) {
    int most = (int) (panel.frame().width() / (2 * style.width("100,000")));
    if (scale == SizeScale.LINEAR) {
      return NumberTicks.of(panel.xRange(), most, Notation.PLAIN).ticks();
    }
    Range places = panel.xRange();
    List<Tick> round = apart(rounds(places), panel, style, List.of());
    if (round.size() >= FEWEST) {
      return round;
    }
    Range shown = new Range(scale.size(places.low()), scale.size(places.high()));
    Stream<Tick> even =
        NumberTicks.of(shown, most, Notation.PLAIN).ticks().stream()
            .map(tick -> Tick.of(scale.place(tick.at()), tick.label()));
    return apart(even, panel, style, round);
  }

  /** Powers of ten first, then their fives and twos; none at all where there is a place for it. */
  private Stream<Tick> rounds(Range places) {
    List<Tick> ticks = new ArrayList<>();
    int last = (int) StrictMath.ceil(StrictMath.log10(scale.size(places.high())));
    int first = (int) StrictMath.floor(StrictMath.log10(sizes.min())) - 1;
    if (scale != SizeScale.LOG) {
      ticks.add(Tick.of(0, "0"));
    }
    for (int digit : ROUND) {
      for (int power = last; power >= first; power--) {
        double size = digit * StrictMath.pow(10, power);
        ticks.add(Tick.of(scale.place(size), Numbers.raw(size)));
      }
    }
    return ticks.stream();
  }

  /** Those on the axis whose labels have room beside the ones before them. */
  private List<Tick> apart(Stream<Tick> ticks, Panel panel, TextStyle style, List<Tick> before) {
    List<Tick> kept = new ArrayList<>(before);
    ticks
        .filter(tick -> panel.xRange().holds(tick.at()))
        .filter(tick -> kept.stream().allMatch(other -> areApart(tick, other, panel, style)))
        .forEach(kept::add);
    return kept;
  }

  private boolean areApart(Tick one, Tick other, Panel panel, TextStyle style) {
    double needed = (style.width(one.label()) + style.width(other.label())) / 2 + style.size();
    return Math.abs(panel.pageX(one.at()) - panel.pageX(other.at())) > needed;
  }
}
