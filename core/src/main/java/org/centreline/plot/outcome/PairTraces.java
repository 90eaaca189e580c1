package org.centreline.plot.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.PointStyle;
import org.centreline.plot.PointStyle.Height;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Trace;
import org.centreline.plot.chart.KeyItem;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.outcome.BeforeAfterNumbers;

/**
 * What is drawn of pairs: people where they are few but not too few, and medians over them.
 *
 * @param page the page
 */
record PairTraces(BeforeAfterPage page) {

  /** Fewer people could be recognised by their lines, more would be a blur. */
  private static final int FEWEST = 5;

  private static final int MOST = 30;
  private static final double SPREAD = 0.76;
  private static final double MARKER = 11;
  private static final double DOT = 3;
  private static final double SAMPLE = 34;

  /** Everything in painting order, a row being so many points high. */
  List<Trace> all(double rowHeight) {
    List<Trace> traces = new ArrayList<>();
    List<Contrast> contrasts = page.found().contrasts();
    double size = Math.min(page.look().length(MARKER), 0.55 * rowHeight);
    for (int i = 0; i < contrasts.size(); i++) {
      double middle = contrasts.size() - i - 0.5;
      if (arePeopleShown(contrasts.get(i))) {
        traces.addAll(people(contrasts.get(i), middle));
      }
      traces.addAll(medians(contrasts.get(i), middle, size));
    }
    return traces;
  }

  static boolean arePeopleShown(Contrast contrast) {
    int people = contrast.earlier().size();
    return people >= FEWEST && people <= MOST;
  }

  /** A thin line each, one below the other, from before to a dot after. */
  private List<Trace> people(Contrast contrast, double middle) {
    Doubles earlier = contrast.earlier();
    Doubles later = contrast.later();
    List<Integer> order =
        IntStream.range(0, earlier.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(earlier::get).thenComparingDouble(later::get))
            .toList();
    List<Trace> traces = new ArrayList<>();
    double top = middle + SPREAD / 2;
    Doubles ys = Doubles.tabulate(order.size(), i -> top - SPREAD * (i + 0.5) / earlier.size());
    for (int i = 0; i < order.size(); i++) {
      int person = order.get(i);
      traces.add(Polyline.level(earlier.get(person), later.get(person), ys.get(i), thin()));
    }
    Doubles ends = Doubles.tabulate(order.size(), i -> later.get(order.get(i)));
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(page.found());
    traces.add(
        new Markers(ends, ys, dot())
            .titled(
                order.stream()
                    .map(
                        person ->
                            numbers.level(earlier.get(person))
                                + " to "
                                + numbers.level(later.get(person)))));
    return traces;
  }

  private Stroke thin() {
    return Stroke.solid(page.look().palette().axis(), page.look().length(0.8));
  }

  private MarkerStyle dot() {
    double size = page.look().length(DOT);
    return new MarkerStyle(MarkerShape.CIRCLE, size, page.look().palette().axis(), Stroke.NONE);
  }

  private List<Trace> medians(Contrast contrast, double middle, double size) {
    double from = contrast.before().median();
    double to = contrast.after().median();
    PageStyle look = page.look();
    Stroke halo = Stroke.solid(look.palette().paper(), look.length(6));
    Stroke bar = Stroke.solid(look.palette().ink(), look.length(2.25));
    Reading reading = page.reading(contrast);
    Height height = BeforeAfterPage.isUp(contrast) ? Height.ABOVE : Height.BELOW;
    return List.of(
        Polyline.level(from, to, middle, halo),
        Polyline.level(from, to, middle, bar),
        Markers.one(from, middle, before(size)).titled(median(contrast, contrast.before())),
        Markers.one(to, middle, after(reading, height, size))
            .titled(median(contrast, contrast.after())));
  }

  /** "Pain: median after 3". */
  private Stream<String> median(Contrast contrast, GroupSummary group) {
    String what = contrast.domain().map(domain -> domain + ": ").orElse("");
    String level = BeforeAfterNumbers.of(page.found()).level(group.median());
    return Stream.of(what + "median " + group.name() + " " + level);
  }

  private MarkerStyle before(double size) {
    PageStyle look = page.look();
    return new MarkerStyle(
        MarkerShape.CIRCLE,
        size,
        look.palette().paper(),
        Stroke.solid(look.palette().ink(), 0.16 * size));
  }

  private MarkerStyle after(Reading reading, Height height, double size) {
    return new PointStyle(page.look().palette(), size, 1.2 * size).of(reading, height);
  }

  /** What the circles, shapes and thin lines mean. */
  List<KeyItem> key() {
    PageStyle look = page.look();
    BeforeAfter found = page.found();
    double size = look.length(9);
    List<KeyItem> items = new ArrayList<>();
    items.add(marker("Median " + found.whole().before().name(), before(size)));
    found.contrasts().stream()
        .map(page::reading)
        .distinct()
        .sorted()
        .forEach(reading -> items.add(marker(words(reading), after(reading, Height.ABOVE, size))));
    if (found.contrasts().stream().anyMatch(PairTraces::arePeopleShown)) {
      items.add(person());
    }
    return items;
  }

  private String words(Reading reading) {
    String after = "Median " + page.found().whole().after().name();
    return switch (reading) {
      case COMMON_CAUSE -> after + ", no change shown";
      case IMPROVEMENT -> after + ", better";
      case CONCERN -> after + ", worse";
      case SPECIAL_CAUSE -> after + ", changed";
    };
  }

  private static KeyItem marker(String text, MarkerStyle style) {
    double room = 1.4 * style.size();
    return new KeyItem((x, y) -> List.of(Markers.one(x + room / 2, y, style)), room, text);
  }

  private KeyItem person() {
    double length = page.look().length(SAMPLE);
    return new KeyItem(
        (x, y) ->
            List.of(Polyline.level(x, x + length, y, thin()), Markers.one(x + length, y, dot())),
        length,
        "One person, to the dot");
  }
}
