package org.centreline.plot.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;

/**
 * The names in a funnel: of the site looked for always, of those beyond the outer limits, and of
 * all where they are few, where there is room beside them that no point, name or line runs through.
 *
 * @param funnel the sites
 * @param panel where they are drawn
 * @param scale how sizes are spread
 * @param look colours and measures
 */
record FunnelNames(Funnel funnel, Panel panel, SizeScale scale, PageStyle look) {

  /** How many names a picture can hold and still be read. */
  private static final int MOST = 25;

  /** So few are all named. */
  private static final int FEW = 12;

  /** Half the width of a point with a little air. */
  private static final double POINT = 5.5;

  private static final double BESIDE = 9;
  private static final double AIR = 2;
  private static final int STEPS = 12;
  private static final int SAMPLES = 8;

  /** The names, and a thin line to one that stands apart from its site. */
  List<Mark> marks(Optional<String> highlight) {
    List<Box> taken = new ArrayList<>();
    IntStream.range(0, funnel.counts().size()).forEach(i -> taken.add(point(i)));
    List<Mark> marks = new ArrayList<>();
    int looked = highlight.map(funnel.counts().sites()::indexOf).orElse(-1);
    if (looked >= 0) {
      marks.addAll(always(looked, taken));
    }
    for (int i : named()) {
      if (i != looked && marks.size() < MOST) {
        beside(i, look.small(), taken).ifPresent(marks::add);
      }
    }
    return marks;
  }

  /** Those beyond first, so that they have the room. */
  private int[] named() {
    List<Place> places = funnel.places();
    IntPredicate beyond = i -> places.get(i) == Place.ABOVE_998 || places.get(i) == Place.BELOW_998;
    IntStream outside = IntStream.range(0, places.size()).filter(beyond);
    IntStream inside = IntStream.range(0, places.size()).filter(beyond.negate());
    return IntStream.concat(outside, inside.filter(i -> places.size() <= FEW)).toArray();
  }

  private Box point(int site) {
    double half = look.length(POINT);
    return new Box(x(site) - half, y(site) - half, 2 * half, 2 * half);
  }

  private double x(int site) {
    return panel.pageX(scale.place(funnel.counts().denominators().get(site)));
  }

  private double y(int site) {
    return panel.pageY(funnel.values().get(site));
  }

  /** Right of the site, left, above or below; none where each would touch something. */
  private Optional<Text> beside(int site, TextStyle style, List<Box> taken) {
    for (Text text : near(site, style.in(look.palette().ink()))) {
      if (isFree(text.box(), taken) && !isCrossed(text.box())) {
        taken.add(text.box());
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private List<Text> near(int site, TextStyle style) {
    double middle = y(site) + 0.35 * style.size();
    double side = look.length(BESIDE);
    double below = y(site) + side + Text.ASCENT * style.size();
    String name = name(site, style);
    List<Text> texts = new ArrayList<>();
    texts.add(Text.of(name, x(site) + side, middle, style.at(Anchor.START)));
    texts.add(Text.of(name, x(site) - side, middle, style.at(Anchor.END)));
    for (Anchor anchor : List.of(Anchor.MIDDLE, Anchor.START, Anchor.END)) {
      texts.add(Text.of(name, x(site), y(site) - side, style.at(anchor)));
      texts.add(Text.of(name, x(site), below, style.at(anchor)));
    }
    return texts;
  }

  private String name(int site, TextStyle style) {
    double room = panel.frame().width() * 0.45;
    return new Wrapping(style, room, 1).cut(funnel.counts().sites().get(site));
  }

  /** Beside its site, else as near as there is room, with a line to it. */
  private List<Mark> always(int site, List<Box> taken) {
    TextStyle style = look.small().bold().in(look.palette().ink());
    Optional<Text> beside = beside(site, style, taken);
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    List<Text> free =
        apart(site, style).stream().filter(text -> isFree(text.box(), taken)).toList();
    Optional<Text> apart =
        free.stream()
            .filter(text -> !isCrossed(text.box()))
            .findFirst()
            .or(() -> free.stream().findFirst());
    if (apart.isEmpty()) {
      return List.of();
    }
    Box box = apart.get().box();
    taken.add(box);
    double end = box.top() > y(site) ? box.top() - AIR : box.bottom() + AIR;
    Stroke thin = Stroke.solid(look.palette().ink(), look.length(1));
    return List.of(line(site, box, end, thin), apart.get());
  }

  private Polyline line(int site, Box box, double end, Stroke stroke) {
    double near = Math.min(Math.max(x(site), box.left()), box.right());
    return new Polyline(Doubles.of(x(site), near), Doubles.of(y(site), end), stroke);
  }

  /** Places further and further off, above and below, over the site or to a side of it. */
  private List<Text> apart(int site, TextStyle style) {
    List<Text> texts = new ArrayList<>();
    String name = name(site, style);
    double step = PageStyle.line(style);
    for (int i = 1; i <= STEPS; i++) {
      for (double way : new double[] {-i, i}) {
        double baseline = y(site) + way * step + 0.35 * style.size();
        for (Anchor anchor : List.of(Anchor.MIDDLE, Anchor.START, Anchor.END)) {
          texts.add(Text.of(name, x(site), baseline, style.at(anchor)));
        }
      }
    }
    return texts;
  }

  private boolean isFree(Box box, List<Box> taken) {
    return panel.frame().holds(box) && taken.stream().noneMatch(box::overlaps);
  }

  /** Whether the target or a limit runs through. */
  private boolean isCrossed(Box box) {
    double from = number(box.left());
    double step = (number(box.right()) - from) / SAMPLES;
    return IntStream.rangeClosed(0, SAMPLES)
        .mapToDouble(i -> from + i * step)
        .filter(size -> size > 0)
        .mapToObj(funnel::at)
        .flatMapToDouble(this::lines)
        .map(panel::pageY)
        .anyMatch(line -> box.top() < line && line < box.bottom());
  }

  private DoubleStream lines(Band band) {
    return DoubleStream.of(
        funnel.target(), band.lower95(), band.upper95(), band.lower998(), band.upper998());
  }

  /** The size that stands at a place of the page. */
  private double number(double pageX) {
    double share = (pageX - panel.frame().left()) / panel.frame().width();
    return scale.size(panel.xRange().low() + share * panel.xRange().span());
  }
}
