package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Markers;
import org.centreline.plot.PointStyle;
import org.centreline.plot.PointStyle.Height;
import org.centreline.plot.Polyline;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.words.chart.LineNames;

/**
 * One thing that the key explains.
 *
 * @param sample draws it
 * @param width of the sample, in points
 * @param text what it means
 */
public record KeyItem(Sample sample, double width, String text) {

  /** Draws a sample from x rightwards, its middle at y. */
  public interface Sample {
    List<Mark> at(double x, double y);
  }

  /** What needs explaining on a chart; nothing where all points are common cause. */
  public static List<KeyItem> of(ChartAnalysis analysis, PageStyle look) {
    PointStyle points = PointTraces.sized(look.length(8), look);
    List<Reading> readings = readings(analysis.points());
    List<KeyItem> items = new ArrayList<>();
    boolean behind = RawPoints.areShown(analysis);
    if (!readings.equals(List.of(Reading.COMMON_CAUSE)) && !readings.isEmpty()) {
      readings.forEach(reading -> items.add(point(reading, points)));
      bothWays(analysis.points(), points).ifPresent(items::add);
      earlier(analysis, points).ifPresent(items::add);
    } else if (behind) {
      items.add(markers("Running average", List.of(one(Reading.COMMON_CAUSE, points))));
    }
    if (behind) {
      items.add(markers("Data", List.of(Markers.one(0, 0, RawPoints.style(points, look)))));
    }
    hollow(analysis)
        .ifPresent(text -> items.add(markers(text, List.of(Markers.one(0, 0, points.excluded())))));
    if (!analysis.lastPhase().limits() && analysis.phases().stream().anyMatch(f -> f.limits())) {
      items.add(level(limits(analysis), PanelTraces.limitStroke(look), look));
    }
    if (analysis.phases().stream().anyMatch(f -> PanelTraces.isCentreMarked(f, analysis))) {
      String seldom = "Centre line crossed unusually seldom";
      items.add(level(seldom, PanelTraces.markedCentre(look), look));
    }
    if (analysis.phases().stream().anyMatch(facts -> facts.phase().isFrozen())) {
      items.add(shade(look));
    }
    return items;
  }

  /** The lines that large charts name at their end, where small ones have no room. */
  public static List<KeyItem> lines(ChartAnalysis analysis, PageStyle look) {
    List<KeyItem> items = new ArrayList<>();
    if (analysis.phases().stream().anyMatch(f -> f.limits())) {
      items.add(level(limits(analysis), PanelTraces.limitStroke(look), look));
    }
    if (analysis.points().targets().present().size() > 0) {
      items.add(level("Target", PanelTraces.targetStroke(look), look));
    }
    if (!analysis.points().band().isNone()) {
      items.add(band(look));
    }
    return items;
  }

  /** A target between two numbers. */
  private static KeyItem band(PageStyle look) {
    double width = look.length(20);
    double height = look.length(10);
    return new KeyItem(
        (x, y) ->
            List.of(
                new Rectangle(
                    new Box(x, y - height / 2, width, height),
                    TargetTraces.tint(look),
                    TargetTraces.edge(look))),
        width,
        "Target range");
  }

  private static String limits(ChartAnalysis analysis) {
    String name = LineNames.of(analysis).limits();
    return name.equals("signal limits") ? "Signal limits" : "Process limits";
  }

  /** What hollow points are, where there are any. */
  private static Optional<String> hollow(ChartAnalysis analysis) {
    boolean excluded = isAnyDrawn(analysis, Status.EXCLUDED);
    boolean partial = isAnyDrawn(analysis, Status.PARTIAL);
    boolean open = analysis.measured().subgroups().open().isPresent();
    String part = open ? "Since the last event" : "Part of a period";
    String both = excluded ? "Excluded, or " + part.toLowerCase(Locale.ROOT) : part;
    return partial ? Optional.of(both) : excluded ? Optional.of("Excluded") : Optional.empty();
  }

  /** Sums and ranges have nothing to draw where a value is left out. */
  private static boolean isAnyDrawn(ChartAnalysis analysis, Status status) {
    Doubles drawn =
        RawPoints.areShown(analysis)
            ? RawPoints.values(analysis)
            : PlottedStatistic.of(analysis).upper();
    return IntStream.range(0, drawn.size())
        .filter(i -> analysis.points().statuses().get(i) == status)
        .anyMatch(i -> !drawn.isMissing(i));
  }

  private static List<Reading> readings(Points points) {
    return IntStream.range(0, points.size())
        .filter(i -> points.statuses().get(i) == Status.INCLUDED)
        .mapToObj(points.readings()::get)
        .distinct()
        .sorted()
        .toList();
  }

  private static KeyItem point(Reading reading, PointStyle look) {
    Markers above = one(reading, look);
    return switch (reading) {
      case COMMON_CAUSE -> markers("Common cause", List.of(above));
      case IMPROVEMENT -> markers("Signal of improvement", List.of(above));
      case CONCERN -> markers("Signal of concern", List.of(above));
      case SPECIAL_CAUSE ->
          markers(
              "Signal of change",
              List.of(above, Markers.one(0, 0, look.of(reading, Height.BELOW))));
    };
  }

  /** The first signal by limits that have been replaced since, where there is one. */
  private static Optional<KeyItem> earlier(ChartAnalysis analysis, PointStyle look) {
    Points points = analysis.points();
    return IntStream.range(0, points.size())
        .filter(i -> analysis.isEarlier(i) && points.statuses().get(i) == Status.INCLUDED)
        .mapToObj(points.readings()::get)
        .filter(reading -> reading != Reading.COMMON_CAUSE)
        .findFirst()
        .map(reading -> look.earlier(look.of(reading, Height.ABOVE)))
        .map(style -> markers("Paler: earlier phase", List.of(Markers.one(0, 0, style))));
  }

  /** A point with both marks, as the first such point has them. */
  private static Optional<KeyItem> bothWays(Points points, PointStyle look) {
    return IntStream.range(0, points.size())
        .filter(points.bothWays()::get)
        .mapToObj(i -> both(points.readings().get(i), points.otherReading(i).orElseThrow(), look))
        .findFirst();
  }

  private static KeyItem both(Reading own, Reading other, PointStyle look) {
    Markers front = one(own, look);
    Markers back = Markers.one(0, 0, look.behind(other, Height.ABOVE));
    double room = 1.1 * back.style().size();
    Sample sample =
        (x, y) ->
            List.of(
                Markers.one(x + room / 2, y, back.style()),
                Markers.one(x + room / 2, y, front.style()));
    return new KeyItem(sample, room, "Improvement and concern");
  }

  private static Markers one(Reading reading, PointStyle look) {
    return Markers.one(0, 0, look.of(reading, Height.ABOVE));
  }

  private static KeyItem markers(String text, List<Markers> samples) {
    double room = samples.stream().mapToDouble(m -> 1.4 * m.style().size()).max().orElse(0);
    Sample sample =
        (x, y) ->
            IntStream.range(0, samples.size())
                .<Mark>mapToObj(i -> Markers.one(x + room * (i + 0.5), y, samples.get(i).style()))
                .toList();
    return new KeyItem(sample, room * samples.size(), text);
  }

  private static KeyItem level(String text, Stroke stroke, PageStyle look) {
    double length = look.length(34);
    return new KeyItem((x, y) -> List.of(Polyline.level(x, x + length, y, stroke)), length, text);
  }

  private static KeyItem shade(PageStyle look) {
    double width = look.length(20);
    double height = look.length(10);
    Stroke edge = Stroke.solid(look.palette().axis(), look.length(0.75));
    return new KeyItem(
        (x, y) ->
            List.of(
                new Rectangle(
                    new Box(x, y - height / 2, width, height), look.palette().shade(), edge)),
        width,
        "Baseline that sets the limits");
  }
}
