package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Precedence;

/**
 * Reads a point that any number of signals mark.
 *
 * @param findings every finding of the chart
 * @param better which way is better
 * @param precedence which signal decides
 */
record PointReader(List<Finding> findings, Better better, Precedence precedence) {

  private static final List<String> BY_LABEL =
      List.of("beyond-limits", "trend", "two-of-three", "shift");
  private static final List<String> BY_WEIGHT =
      List.of("beyond-limits", "two-of-three", "shift", "trend");
  private static final List<Reading> BEST_FIRST =
      List.of(Reading.IMPROVEMENT, Reading.CONCERN, Reading.SPECIAL_CAUSE);

  static PointReader of(Setup setup, List<Finding> findings) {
    return new PointReader(findings, setup.meaning().better(), setup.rules().precedence());
  }

  /** What a point says. */
  Reading read(int position) {
    return decided(marking(position)).map(better::read).orElse(Reading.COMMON_CAUSE);
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
  Optional<Side> decided(Stream<Finding> about) {
    List<Finding> candidates = about.toList();
    return precedence == Precedence.LABEL_FIRST
        ? ranked(candidates, BY_LABEL).map(f -> labelled(f, candidates))
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
    return findings.stream().min((a, b) -> Integer.compare(rank(a, order), rank(b, order)));
  }

  private static int rank(Finding finding, List<String> order) {
    int rank = order.indexOf(finding.signal().rule());
    return rank < 0 ? order.size() : rank;
  }

  /** Where one trend ends and the next begins, NHSRplotthedots takes the one that begins. */
  private static Side labelled(Finding first, List<Finding> candidates) {
    return candidates.stream()
        .filter(f -> f.signal().rule().equals(first.signal().rule()))
        .reduce(first, (earlier, later) -> later)
        .signal()
        .side();
  }
}
