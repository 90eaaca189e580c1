package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.outcome.interval.Interval;
import org.centreline.plot.Box;
import org.centreline.plot.Dash;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.PointStyle;
import org.centreline.plot.PointStyle.Height;
import org.centreline.plot.Polyline;
import org.centreline.plot.Range;
import org.centreline.plot.Stroke;
import org.centreline.plot.Trace;
import org.centreline.plot.chart.KeyItem;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.outcome.BeforeAfterNumbers;

/**
 * What is drawn of two groups: dots, means, and the interval of the difference as levels of after.
 *
 * @param page the page
 */
record GroupTraces(BeforeAfterPage page) {

  private static final double DOT = 6;
  private static final double MARKER = 11;
  private static final double BAR = 0.26;
  private static final double REACH = 0.36;
  private static final int MOST_DOTS = 600;

  /** Every number that must find a place on the axis. */
  Doubles shown() {
    Contrast whole = whole();
    Doubles all = thinned(whole.earlier(), each()).followedBy(thinned(whole.later(), each()));
    Interval levels = levels();
    return all.followedBy(ends(whole.before()))
        .followedBy(ends(whole.after()))
        .followedBy(Doubles.of(levels.lower(), levels.upper()))
        .present();
  }

  private static Doubles ends(GroupSummary group) {
    return Doubles.of(group.mean(), group.interval().lower(), group.interval().upper());
  }

  private Contrast whole() {
    return page.found().whole();
  }

  /**
   * What after would be if the effect were as small, or as large, as its interval allows; no times
   * none is nothing, which tells no level.
   */
  private Interval levels() {
    EffectSize effect = whole().headline();
    double before = whole().before().mean();
    Interval interval = effect.interval();
    if (effect.kind() != EffectSize.Kind.RATIO) {
      return new Interval(before + interval.lower(), before + interval.upper());
    }
    return before == 0
        ? Interval.NONE
        : new Interval(before * interval.lower(), before * interval.upper());
  }

  /** Everything in painting order, on a panel. */
  List<Trace> all(Box frame, Range yRange) {
    List<Trace> traces = new ArrayList<>();
    PageStyle look = page.look();
    Stroke dashed = new Stroke(look.palette().quiet(), look.length(1.25), Dash.DASHED);
    double before = whole().before().mean();
    traces.add(Polyline.level(0.5 - BAR, GroupsLayout.WIDTH, before, dashed));
    double after = whole().after().mean();
    traces.add(Polyline.level(1.5 - BAR, GroupsLayout.WIDTH, after, afterStroke()));
    traces.addAll(dots(whole().earlier(), whole().before(), frame, yRange));
    traces.addAll(dots(whole().later(), whole().after(), frame, yRange));
    traces.addAll(group(whole().before(), 0.5));
    traces.addAll(group(whole().after(), 1.5));
    traces.addAll(effect());
    return traces;
  }

  private Stroke afterStroke() {
    return Stroke.solid(page.look().palette().ink(), page.look().length(1.25));
  }

  private List<Trace> dots(Doubles all, GroupSummary group, Box frame, Range yRange) {
    double middle = group == whole().before() ? 0.5 : 1.5;
    if (all.size() == 0) {
      return List.of();
    }
    Doubles values = thinned(all, each());
    double size = page.look().length(values.size() > 150 ? DOT / 2 : DOT);
    double column = frame.width() / 3;
    Doubles heights = values.map(v -> yRange.share(v) * frame.height());
    Doubles offsets = new Swarm(size, REACH * column).offsets(heights);
    Doubles xs = offsets.map(offset -> middle + offset / column);
    String name = group.name() + ": ";
    return List.of(
        new Markers(xs, values, dot(size))
            .titled(values.stream().mapToObj(value -> name + numbers().level(value))));
  }

  private BeforeAfterNumbers numbers() {
    return BeforeAfterNumbers.of(page.found());
  }

  /** How many values a dot stands for. */
  private int each() {
    int most = Math.max(whole().earlier().size(), whole().later().size());
    return (most + MOST_DOTS - 1) / MOST_DOTS;
  }

  /** Of so many values in order the middle one. */
  private static Doubles thinned(Doubles values, int each) {
    if (each <= 1) {
      return values;
    }
    double[] sorted = values.stream().sorted().toArray();
    int dots = Math.max(1, sorted.length / each);
    return Doubles.tabulate(dots, i -> sorted[Math.min(sorted.length - 1, i * each + each / 2)]);
  }

  private MarkerStyle dot(double size) {
    PageStyle look = page.look();
    return new MarkerStyle(
        MarkerShape.CIRCLE,
        size,
        look.palette().points().common(),
        Stroke.solid(look.palette().ink(), 0.1 * size));
  }

  /** The mean as a bar; of counts, a diamond with its interval. */
  private List<Trace> group(GroupSummary group, double middle) {
    PageStyle look = page.look();
    Stroke thick = Stroke.solid(look.palette().ink(), look.length(2.5));
    if (!group.interval().exists()) {
      return List.of(Polyline.level(middle - BAR, middle + BAR, group.mean(), thick));
    }
    return List.of(
        Polyline.upright(
            middle,
            group.interval().lower(),
            group.interval().upper(),
            Stroke.solid(look.palette().ink(), look.length(1.75))),
        Markers.one(middle, group.mean(), dot(look.length(MARKER)))
            .titled(Stream.of(group.name() + ": " + numbers().level(group.mean()))));
  }

  private List<Trace> effect() {
    EffectSize effect = whole().headline();
    PageStyle look = page.look();
    List<Trace> traces = new ArrayList<>();
    Interval levels = levels();
    if (levels.exists()) {
      Stroke bar = Stroke.solid(look.palette().ink(), look.length(2.25));
      traces.add(Polyline.upright(2.5, levels.lower(), levels.upper(), bar));
    }
    if (!Double.isNaN(effect.value())) {
      double size = look.length(MARKER);
      Height height = BeforeAfterPage.isUp(whole()) ? Height.ABOVE : Height.BELOW;
      MarkerStyle style =
          new PointStyle(look.palette(), size, 1.2 * size).of(page.reading(whole()), height);
      String after = whole().after().name() + ": " + numbers().level(whole().after().mean());
      traces.add(Markers.one(2.5, whole().after().mean(), style).titled(Stream.of(after)));
    }
    return traces;
  }

  /** What the bars and the third column mean. */
  List<KeyItem> key() {
    PageStyle look = page.look();
    double length = look.length(28);
    Stroke dashed = new Stroke(look.palette().quiet(), look.length(1.25), Dash.DASHED);
    Stroke bar = Stroke.solid(look.palette().ink(), look.length(2.25));
    List<KeyItem> items = new ArrayList<>();
    items.add(
        new KeyItem(
            (x, y) -> List.of(Polyline.level(x, x + length, y, dashed)),
            length,
            "Level before, no difference"));
    items.add(
        new KeyItem(
            (x, y) -> List.of(Polyline.level(x, x + length, y, afterStroke())),
            length,
            "Level after"));
    if (each() > 1) {
      MarkerStyle dot = dot(look.length(DOT) / 2);
      items.add(
          new KeyItem(
              (x, y) -> List.of(Markers.one(x + dot.size(), y, dot)),
              2 * dot.size(),
              "One dot for " + each() + " values"));
    }
    double half = look.length(6);
    items.add(
        new KeyItem(
            (x, y) -> List.of(Polyline.upright(x + half, y - half, y + half, bar)),
            2 * half,
            page.found().kind().isCounted()
                ? "95% intervals; right: what after may be, seen from before"
                : "95% interval: what after may be, seen from before"));
    return items;
  }
}
