package org.centreline.report.terminal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.centreline.words.PhaseLine;
import org.centreline.words.chart.LineNames;

/**
 * The names of the lines at the right edge, beside where the lines end.
 *
 * @param frame where a value lies
 * @param placed the line named in each row
 */
record EdgeNames(Frame frame, Map<Integer, End> placed) {

  private static final String TARGET = "Target";

  /** Where a line ends. */
  record End(String name, double value) {}

  /** How many columns the names take with the space before them. */
  static int width(ChartAnalysis analysis) {
    return 1 + Math.max(LineNames.of(analysis).centre().length(), TARGET.length());
  }

  /** The name in each row. */
  static Map<Integer, String> of(ChartAnalysis analysis, Frame frame) {
    Points points = analysis.points();
    LineNames lines = LineNames.of(analysis);
    EdgeNames names = new EdgeNames(frame, new TreeMap<>());
    names.place(lines.centre(), points.drawn().centre());
    names.place(TARGET, points.targets());
    if (!points.band().isNone()) {
      names.place(TARGET, points.band().upper());
      names.place(TARGET, points.band().lower());
    }
    names.place(lines.upper(), points.drawn().upper());
    names.place(lines.lower(), points.drawn().lower());
    return names.placed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
  }

  private void place(String name, Doubles line) {
    place(new End(name, new PhaseLine(line, new Span(0, line.size() - 1)).last()));
  }

  /** In its own row, or in the next one on its side of a line that ends there; else not at all. */
  private void place(End end) {
    if (!Double.isFinite(end.value())) {
      return;
    }
    int row = frame.row(end.value());
    if (placed.containsKey(row)) {
      row -= (int) Math.signum(end.value() - placed.get(row).value());
    }
    if (row >= 0 && row < frame.rows()) {
      placed.putIfAbsent(row, end);
    }
  }
}
