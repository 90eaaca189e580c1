package org.centreline.report.terminal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Points;

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
    int centre = analysis.setup().choice().type().centreName().length();
    return 1 + Math.max(centre, TARGET.length());
  }

  /** The name in each row. */
  static Map<Integer, String> of(ChartAnalysis analysis, Frame frame) {
    Points points = analysis.points();
    int last = points.size() - 1;
    EdgeNames names = new EdgeNames(frame, new TreeMap<>());
    String centre = analysis.setup().choice().type().centreName();
    names.place(new End(centre, points.drawn().centre().get(last)));
    names.place(new End(TARGET, points.targets().get(last)));
    names.place(new End("UPL", points.drawn().upper().get(last)));
    names.place(new End("LPL", points.drawn().lower().get(last)));
    return names.placed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
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
