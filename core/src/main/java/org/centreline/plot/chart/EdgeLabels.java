package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points;
import org.centreline.phase.Span;
import org.centreline.plot.Colour;
import org.centreline.plot.Mark;
import org.centreline.plot.Palette;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.ValueAxis;
import org.centreline.plot.page.LabelPlacer;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Wrapping;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;
import org.centreline.words.chart.LineNames;

/**
 * The names and latest values of the lines, at the right edge of the panel.
 *
 * @param labels from the highest value to the lowest
 * @param look colours and measures
 */
public record EdgeLabels(List<Label> labels, PageStyle look) {

  /** What stands beside a line. */
  public record Label(String text, double value, Colour colour) {}

  private static final double WIDEST_SHARE = 0.28;
  private static final double REACH = 12;
  private static final double MOVED = 3;

  static EdgeLabels of(ChartAnalysis analysis, PageStyle look) {
    Points points = analysis.points();
    Palette palette = look.palette();
    Numbers numbers = Numbers.ofLines(analysis);
    LineNames names = LineNames.of(analysis);
    Span whole = new Span(0, points.size() - 1);
    Span phase = analysis.lastPhase().phase().span();
    Stream<Label> besides =
        SideLines.of(analysis).lines().stream()
            .flatMap(
                beside ->
                    latest(beside.line(), phase)
                        .map(v -> new Label(beside.name(), v, palette.quiet()))
                        .stream());
    Stream<Label> own =
        Stream.of(
                latest(points.drawn().upper(), phase)
                    .map(
                        v -> new Label(names.upper() + " " + numbers.plain(v), v, palette.quiet())),
                latest(points.drawn().centre(), phase)
                    .map(v -> new Label(names.centre(numbers.plain(v)), v, palette.ink())),
                latest(points.drawn().lower(), phase)
                    .map(
                        v -> new Label(names.lower() + " " + numbers.plain(v), v, palette.quiet())),
                latest(points.targets(), whole)
                    .map(v -> new Label("Target " + numbers.typed(v), v, palette.target())),
                band(points, numbers, palette.target()))
            .flatMap(Optional::stream);
    List<Label> labels =
        Stream.concat(own, besides)
            .sorted((one, two) -> Double.compare(two.value(), one.value()))
            .toList();
    return new EdgeLabels(labels, look);
  }

  /** A target between two numbers, named at its middle, where it is the latest one. */
  public static Optional<Label> band(Points points, Numbers numbers, Colour colour) {
    int last = points.band().last();
    if (last < 0 || points.targets().slice(last, points.size() - 1).present().size() > 0) {
      return Optional.empty();
    }
    double low = points.band().lower().get(last);
    double high = points.band().upper().get(last);
    String name = "Target " + numbers.typedRange(low, high);
    return Optional.of(new Label(name, (low + high) / 2, colour));
  }

  private static Optional<Double> latest(Doubles line, Span span) {
    Doubles present = line.slice(span.first(), span.last()).map(ValueAxis::drawable).present();
    return present.size() == 0 ? Optional.empty() : Optional.of(present.get(present.size() - 1));
  }

  /** The room they need right of the panel. */
  public double width() {
    double widest = labels.stream().mapToDouble(label -> style().width(cut(label))).max().orElse(0);
    return labels.isEmpty() ? 0 : reach() + Math.ceil(widest);
  }

  /** The labels beside a panel, and the ways from a line to a label that had to move. */
  public List<Mark> beside(Panel panel) {
    double apart = PageStyle.line(style());
    double half = apart / 2;
    LabelPlacer placer =
        new LabelPlacer(panel.frame().top() + half, panel.frame().bottom() - half, apart);
    Doubles wanted = Doubles.tabulate(labels.size(), i -> panel.pageY(labels.get(i).value()));
    Doubles placed = placer.spread(wanted);
    double left = panel.frame().right();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      double y = placed.get(i);
      if (Math.abs(y - wanted.get(i)) > MOVED) {
        marks.add(way(Doubles.of(wanted.get(i), y), left, label.colour()));
      }
      double baseline = y + 0.35 * style().size();
      marks.add(Text.of(cut(label), left + reach(), baseline, style().in(label.colour())));
    }
    return marks;
  }

  private Polyline way(Doubles ys, double left, Colour colour) {
    return new Polyline(
        Doubles.of(left + reach() * 0.15, left + reach() * 0.75),
        ys,
        Stroke.solid(colour, look.length(1)));
  }

  private String cut(Label label) {
    return new Wrapping(style(), look.size().width() * WIDEST_SHARE, 1).cut(label.text());
  }

  private double reach() {
    return Math.max(REACH, look.length(REACH));
  }

  private TextStyle style() {
    return look.label().bold();
  }
}
