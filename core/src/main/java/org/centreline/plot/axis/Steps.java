package org.centreline.plot.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.phase.Span;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.series.Doubles;

/**
 * Lines that hold for subgroups rather than between them: level at each, stepping halfway to the
 * next.
 *
 * @param axis where subgroups stand
 */
public record Steps(XAxis axis) {

  /**
   * The line of some subgroups, in numbers of the axes; empty where it has no value.
   *
   * @param line one value a subgroup of the chart; NaN where there is none
   * @param span the subgroups it belongs to
   */
  public Optional<Polyline> of(Doubles line, Span span, Stroke stroke) {
    List<Double> present =
        IntStream.rangeClosed(span.first(), span.last())
            .mapToObj(line::get)
            .filter(v -> !Double.isNaN(v))
            .distinct()
            .toList();
    if (present.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = line.slice(span.first(), span.last()).present().size() == span.length();
    return Optional.of(
        present.size() == 1 && whole
            ? Polyline.level(left(span.first()), right(span.last()), present.get(0), stroke)
            : stepped(line, span, stroke));
  }

  private Polyline stepped(Doubles line, Span span, Stroke stroke) {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (int i = span.first(); i <= span.last(); i++) {
      xs.add(left(i));
      ys.add(line.get(i));
      xs.add(right(i));
      ys.add(line.get(i));
    }
    return new Polyline(row(xs), row(ys), stroke);
  }

  /** Where a subgroup's own stretch begins. */
  public double left(int position) {
    return position == 0 ? axis.range().low() : axis.before(position);
  }

  /** Where a subgroup's own stretch ends. */
  public double right(int position) {
    return position == axis.places().size() - 1 ? axis.range().high() : axis.before(position + 1);
  }

  private static Doubles row(List<Double> numbers) {
    return Doubles.tabulate(numbers.size(), numbers::get);
  }
}
