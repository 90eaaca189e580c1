package org.centreline.words.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Variation;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.centreline.words.Adjoining;
import org.centreline.words.Centre;

/**
 * The latest included value of a chart and the signals that it belongs to.
 *
 * @param analysis the chart
 * @param position the value's subgroup, from 0
 */
record Latest(ChartAnalysis analysis, int position) {

  /** Where two begin together, the one that is easier to see comes first. */
  private static final List<String> PLAINEST =
      List.of("longest-run", "shift", "trend", "beyond-limits");

  private static final Comparator<Finding> EARLIEST =
      (a, b) -> {
        int begun = Integer.compare(a.signal().first(), b.signal().first());
        return begun == 0 ? Integer.compare(plainness(b), plainness(a)) : begun;
      };

  private static int plainness(Finding finding) {
    int place = PLAINEST.indexOf(finding.signal().rule());
    return place < 0 ? 0 : PLAINEST.size() - place;
  }

  /** The latest included value; empty where there is none. */
  static Optional<Latest> of(ChartAnalysis analysis) {
    OptionalInt last =
        IntStream.range(0, analysis.points().size())
            .filter(i -> analysis.points().statuses().get(i) == Status.INCLUDED)
            .max();
    return last.isPresent() ? Optional.of(new Latest(analysis, last.getAsInt())) : Optional.empty();
  }

  /** The signal that tells most: of those that agree with the icon, the one that began first. */
  Optional<Finding> story(Variation variation) {
    return Adjoining.joined(analysis).stream()
        .filter(f -> reaches(f) && agrees(f, variation))
        .min(EARLIEST);
  }

  /** Any signal that the latest value belongs to, the one that began first. */
  Optional<Finding> story() {
    return Adjoining.joined(analysis).stream()
        .filter(f -> f.signal().hasPlace() && reaches(f))
        .min(EARLIEST);
  }

  /** A signal of its whole phase, such as too few crossings, which no single point carries. */
  Optional<Finding> ofPhase() {
    return inPhase().stream().filter(f -> !f.signal().hasPlace()).findFirst();
  }

  /** The included values. */
  Doubles included() {
    List<Status> statuses = analysis.points().statuses();
    return analysis.points().values().where(i -> statuses.get(i) == Status.INCLUDED);
  }

  /** Whether all included values are the same, and mean the same. */
  boolean isConstant() {
    return included().min() == included().max() && !Centre.isStepped(analysis, facts());
  }

  /** What was found in the phase that holds it. */
  PhaseFacts facts() {
    return analysis.phases().stream()
        .filter(facts -> facts.phase().span().contains(position))
        .findFirst()
        .orElseThrow();
  }

  /** The signals of the phase that holds it, but for that of an open interval, told elsewhere. */
  List<Finding> inPhase() {
    int index = facts().phase().index();
    int open = analysis.open().isPresent() ? analysis.points().size() - 1 : -1;
    return Adjoining.joined(analysis).stream()
        .filter(f -> f.phase() == index && f.signal().first() != open)
        .toList();
  }

  /** A longest run reaches a value that only points on the centre separate from it. */
  private boolean reaches(Finding finding) {
    if (finding.signal().marks(position)) {
      return true;
    }
    int last = finding.signal().last();
    return finding.signal().rule().equals("longest-run")
        && last < position
        && finding.phase() == facts().phase().index()
        && IntStream.rangeClosed(last + 1, position).noneMatch(this::isOffCentre);
  }

  private boolean isOffCentre(int i) {
    return analysis.points().statuses().get(i) == Status.INCLUDED
        && analysis.points().track().statistic().get(i) != analysis.points().raw().centre().get(i);
  }

  private static boolean agrees(Finding finding, Variation variation) {
    Reading reading =
        variation.isImproving()
            ? Reading.IMPROVEMENT
            : variation.isConcerning() ? Reading.CONCERN : Reading.SPECIAL_CAUSE;
    boolean high =
        variation == Variation.IMPROVING_HIGH
            || variation == Variation.CONCERNING_HIGH
            || variation == Variation.SPECIAL_CAUSE_HIGH;
    Side side = finding.signal().side();
    return finding.reading() == reading && (side == Side.BOTH || side.isHigh() == high);
  }
}
