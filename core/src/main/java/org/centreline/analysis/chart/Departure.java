package org.centreline.analysis.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.phase.Phase;

/**
 * Whether the points have left limits that others set: a baseline before them, or centre and sigma
 * known from elsewhere. Limits that a process has left say nothing of what is to be expected of it.
 *
 * <p>It has left them where the latest value, or two and more of the last eight since the baseline,
 * belong to a signal or lie beyond a limit. Eight is what the longest of the usual rules of shift
 * needs: so many ordinary points mean that the process has come back. One odd point among eight is
 * an odd point.
 *
 * @param setup how the chart was made
 * @param phases what was found in each phase
 * @param points one entry a subgroup
 * @param findings the signals
 */
record Departure(Setup setup, List<PhaseFacts> phases, Points points, List<Finding> findings) {

  private static final int RECENT = 8;
  private static final int SOME = 2;

  static Departure of(ChartAnalysis chart) {
    return new Departure(chart.setup(), chart.phases(), chart.points(), chart.findings());
  }

  /** Whether the limits of the latest value are of a time, or a place, that it has left. */
  boolean hasLeft() {
    OptionalInt newest = included(0, points.size() - 1).max();
    if (newest.isEmpty()) {
      return false;
    }
    int latest = newest.getAsInt();
    Phase phase = phaseOf(latest).phase();
    if (!isGiven() && !phase.isFrozen()) {
      return false;
    }
    int first = isGiven() ? phase.span().first() : phase.baseline().last() + 1;
    int[] since = included(first, latest).toArray();
    int[] recent = IntStream.of(since).skip(Math.max(0, since.length - RECENT)).toArray();
    long odd = IntStream.of(recent).filter(i -> isOdd(i, phase.index())).count();
    return odd >= SOME || latest >= first && isOdd(latest, phase.index());
  }

  /** The same where there are limits, and a target that they would otherwise be asked about. */
  boolean isOfTarget() {
    OptionalInt newest = included(0, points.size() - 1).max();
    boolean asked =
        setup.meaning().better() != Better.NEITHER && points.targets().present().size() > 0;
    return asked && newest.isPresent() && phaseOf(newest.getAsInt()).limits() && hasLeft();
  }

  /** Whether centre and sigma are known from elsewhere, so that no point set them. */
  boolean isGiven() {
    return setup.given().isAll();
  }

  private PhaseFacts phaseOf(int position) {
    return phases.stream()
        .filter(facts -> facts.phase().span().contains(position))
        .findFirst()
        .orElseThrow();
  }

  private IntStream included(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .filter(i -> points.statuses().get(i) == Status.INCLUDED);
  }

  private boolean isOdd(int position, int phase) {
    double value = points.track().statistic().get(position);
    boolean beyond =
        value > points.raw().upper().get(position) || value < points.raw().lower().get(position);
    return beyond
        || findings.stream()
            .filter(f -> f.phase() == phase && f.signal().hasPlace())
            .anyMatch(f -> f.signal().marks(position));
  }
}
