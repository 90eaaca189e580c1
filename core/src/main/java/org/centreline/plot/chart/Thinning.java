package org.centreline.plot.chart;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.phase.Span;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.axis.XAxis;
import org.centreline.series.Doubles;
import org.centreline.words.chart.CaseWords;

/**
 * Lines of very many cases with as many corners as can be seen: of each small stretch its ends, its
 * lowest and its highest, and whatever carries a signal or follows one.
 *
 * @param axis where cases stand
 * @param marked those that carry a signal
 */
record Thinning(XAxis axis, List<Integer> marked) {

  private static final int MANY = 3000;

  /** About one for each point of width that a page has. */
  private static final int STRETCHES = 600;

  /** For charts of more cases than can be told apart; empty for all others. */
  static Optional<Thinning> of(ChartAnalysis analysis, XAxis axis) {
    int size = analysis.points().size();
    if (size <= MANY || !CaseWords.areCases(analysis)) {
      return Optional.empty();
    }
    List<List<String>> marks = analysis.points().marks();
    return Optional.of(
        new Thinning(
            axis,
            IntStream.range(0, size)
                .filter(i -> !marks.get(i).isEmpty())
                .boxed()
                .collect(Collectors.toList())));
  }

  /** A line over some cases; empty where it has no value. */
  Optional<Polyline> line(Doubles line, Span span, Stroke stroke) {
    List<Integer> kept = kept(line, span);
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Polyline(
                Doubles.tabulate(kept.size(), k -> axis.places().get(kept.get(k))),
                Doubles.tabulate(kept.size(), k -> line.get(kept.get(k))),
                stroke));
  }

  /** Which positions are corners. */
  List<Integer> kept(Doubles line, Span span) {
    TreeSet<Integer> kept = new TreeSet<>();
    int stretch = Math.max(1, span.length() / STRETCHES);
    for (int first = span.first(); first <= span.last(); first += stretch) {
      keepEnds(kept, line, new Span(first, Math.min(span.last(), first + stretch - 1)));
    }
    for (int i : marked) {
      keep(kept, line, i, span);
      keep(kept, line, i + 1, span);
    }
    return List.copyOf(kept);
  }

  private static void keepEnds(TreeSet<Integer> kept, Doubles line, Span stretch) {
    int lowest = -1;
    int highest = -1;
    int last = -1;
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (line.isMissing(i)) {
        continue;
      }
      if (last < 0) {
        kept.add(i);
      }
      lowest = lowest < 0 || line.get(i) < line.get(lowest) ? i : lowest;
      highest = highest < 0 || line.get(i) > line.get(highest) ? i : highest;
      last = i;
    }
    for (int i : new int[] {lowest, highest, last}) {
      if (i >= 0) {
        kept.add(i);
      }
    }
  }

  private static void keep(TreeSet<Integer> kept, Doubles line, int position, Span span) {
    if (span.contains(position) && !line.isMissing(position)) {
      kept.add(position);
    }
  }
}
