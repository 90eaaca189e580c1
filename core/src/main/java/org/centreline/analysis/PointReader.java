package org.centreline.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.rule.Precedence;
import org.centreline.rule.Side;
import org.centreline.series.Doubles;

/**
 * Reads a point that any number of signals mark.
 *
 * @param findings every finding of the chart
 * @param values what is drawn
 * @param better which way is better
 * @param precedence which signal decides
 */
record PointReader(List<Finding> findings, Doubles values, Better better, Precedence precedence) {

  private static final List<String> BY_LABEL =
      List.of("beyond-limits", "trend", "two-of-three", "shift");
  private static final List<String> BY_WEIGHT =
      List.of("beyond-limits", "two-of-three", "shift", "trend");
  private static final List<Reading> BEST_FIRST =
      List.of(Reading.IMPROVEMENT, Reading.CONCERN, Reading.SPECIAL_CAUSE);

  static PointReader of(Setup setup, List<Finding> findings, Doubles values) {
    return new PointReader(findings, values, setup.meaning().better(), setup.rules().precedence());
  }

  /** What a point says. */
  Reading read(int position) {
    return decided(marking(position), position).map(better::read).orElse(Reading.COMMON_CAUSE);
  }

  /** Whether a point is both better and worse. */
  boolean isBothWays(int position) {
    List<Reading> readings = marking(position).map(Finding::reading).toList();
    return readings.contains(Reading.IMPROVEMENT) && readings.contains(Reading.CONCERN);
  }

  private Stream<Finding> marking(int position) {
    return findings.stream().filter(f -> f.signal().marks(position));
  }

  /** The side that decides among findings about a point; empty where there are none. */
  Optional<Side> decided(Stream<Finding> about, int position) {
    List<Finding> candidates = about.toList();
    return precedence == Precedence.LABEL_FIRST
        ? ranked(candidates, BY_LABEL).map(f -> labelled(f, position))
        : best(candidates);
  }

  private static Optional<Side> best(List<Finding> candidates) {
    return BEST_FIRST.stream()
        .map(r -> candidates.stream().filter(f -> f.reading() == r).toList())
        .filter(winners -> !winners.isEmpty())
        .findFirst()
        .flatMap(winners -> ranked(winners, BY_WEIGHT))
        .map(f -> f.signal().side());
  }

  private static Optional<Finding> ranked(List<Finding> findings, List<String> order) {
    return findings.stream()
        .min(
            Comparator.comparingInt(
                f -> {
                  int rank = order.indexOf(f.signal().rule());
                  return rank < 0 ? order.size() : rank;
                }));
  }

  /** NHSRplotthedots reads a trend's direction off the step beside the point. */
  private Side labelled(Finding finding, int position) {
    if (!finding.signal().rule().equals("trend")) {
      return finding.signal().side();
    }
    boolean next = isInTrend(position + 1);
    int later = next ? position + 1 : position;
    double step = values.get(later) - values.get(later - 1);
    return step > 0 ? Side.UP : step < 0 ? Side.DOWN : finding.signal().side();
  }

  private boolean isInTrend(int position) {
    return findings.stream()
        .anyMatch(f -> f.signal().rule().equals("trend") && f.signal().marks(position));
  }
}
