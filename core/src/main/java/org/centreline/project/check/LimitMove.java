package org.centreline.project.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.chart.limit.Lines;
import org.centreline.project.since.Current;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;

/**
 * How far a line of a chart moved at most, at a point that it had before.
 *
 * @param chart the chart as it is
 * @param line which line
 * @param x the date or label
 * @param varies whether the line was not the same at all of them
 * @param was where the line was
 * @param is where it is
 * @param share the move as a part of the distance between the limits, for comparing charts
 */
record LimitMove(
    Current chart, String line, String x, boolean varies, double was, double is, double share) {

  private static final Map<String, String> NAMES = names();

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("centre", "centre");
    names.put("lower", "lower limit");
    names.put("upper", "upper limit");
    return names;
  }

  /** Whether a finding is one of these lines. */
  static boolean isLine(String finding) {
    return NAMES.containsKey(finding);
  }

  /** The greatest move of a chart; empty where its lines are where they were. */
  static Optional<LimitMove> of(RecordedChart before, Current now) {
    Map<String, Integer> positions = new HashMap<>();
    List<String> labels = now.chart().measured().subgroups().labels();
    for (int i = 0; i < labels.size(); i++) {
      positions.putIfAbsent(labels.get(i), i);
    }
    Map<String, Map<String, Double>> were = new HashMap<>();
    NAMES.keySet().forEach(line -> were.put(line, before.line(line)));
    List<LimitMove> moves = new ArrayList<>();
    for (String line : NAMES.keySet()) {
      Doubles is = line(now.chart().points().raw(), line);
      boolean varies = were.get(line).values().stream().distinct().count() > 1;
      were.get(line)
          .forEach(
              (x, was) -> {
                if (positions.containsKey(x)) {
                  Span limits = new Span(were.get("lower").get(x), were.get("upper").get(x));
                  Span move = new Span(was, is.get(positions.get(x)));
                  move(now, new Spot(line, x, varies), move, limits).ifPresent(moves::add);
                }
              });
    }
    return moves.stream().reduce((one, other) -> other.share > one.share ? other : one);
  }

  /** From one number to another. */
  private record Span(double from, double to) {

    double width() {
      return Math.abs(to - from);
    }
  }

  private record Spot(String line, String x, boolean varies) {}

  private static Optional<LimitMove> move(Current now, Spot spot, Span move, Span limits) {
    if (!(move.width() >= 0) || Entry.isSame(move.from(), move.to())) {
      return Optional.empty();
    }
    double whole = Math.max(Math.abs(move.from()), Math.abs(move.to()));
    double share = move.width() / (limits.width() > 0 ? limits.width() : whole);
    String line = NAMES.get(spot.line());
    return Optional.of(
        new LimitMove(now, line, spot.x(), spot.varies(), move.from(), move.to(), share));
  }

  private static Doubles line(Lines lines, String name) {
    return switch (name) {
      case "lower" -> lines.lower();
      case "upper" -> lines.upper();
      default -> lines.centre();
    };
  }

  /** Such as "Falls: Oak: upper limit 26.1 → 29.4", with so many decimals that they differ. */
  String words() {
    Numbers numbers = Numbers.of(chart.chart()).telling(was, is);
    return chart.state().title()
        + ": "
        + line
        + " "
        + numbers.text(was)
        + " → "
        + numbers.text(is)
        + (varies ? " (" + chart.words(x) + ")" : "");
  }
}
