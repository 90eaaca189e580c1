package org.centreline.analysis.suggest;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.chart.Basis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Setup;
import org.centreline.phase.Phase;
import org.centreline.phase.Span;
import org.centreline.rule.signal.Signal;
import org.centreline.series.Doubles;

/**
 * A chart cut into phases, as far as shifts go: much sooner made than the whole.
 *
 * @param basis what findings rest on
 * @param findings the signals
 * @param values one a subgroup; NaN where it is missing or excluded
 */
record RecentredShifts(Basis basis, List<Finding> findings, Doubles values) {

  private static final Set<String> SHIFTS = Set.of("shift", "longest-run");

  private static final Set<String> MOVES = Set.of("shift", "longest-run", "trend");

  RecentredShifts {
    findings = List.copyOf(findings);
  }

  /** Whether rules know a shift. */
  static boolean areShiftsKnownTo(Setup setup) {
    return setup.rules().rules().stream().anyMatch(rule -> SHIFTS.contains(rule.id()));
  }

  /** The shifts of the phases from one on, counted from 0, in order. */
  Stream<ShiftedRun> shiftsFrom(int phase) {
    return findings.stream()
        .filter(finding -> finding.phase() > phase)
        .filter(finding -> SHIFTS.contains(finding.signal().rule()))
        .map(this::shift);
  }

  private ShiftedRun shift(Finding finding) {
    Signal signal = finding.signal();
    return new ShiftedRun(
        new Span(signal.first(), signal.last()), signal.side(), centre(finding.phase()));
  }

  /** The centre of a phase, counted from 1, on the scale shown. */
  private double centre(int phase) {
    return basis.fit().fits().get(phase - 1).level().centre() * basis.multiply();
  }

  /** Whether the phase that begins at a position has neither a shift nor a trend. */
  boolean isSteadyFrom(int position) {
    int phase = basis.fit().phases().at(position).index();
    return findings.stream()
        .filter(finding -> finding.phase() == phase)
        .noneMatch(finding -> MOVES.contains(finding.signal().rule()));
  }

  /** How many points its phase has before a shift. */
  int before(ShiftedRun shift) {
    return count(phase(shift).span().first(), shift.run().first() - 1);
  }

  /** How many points its phase has from a shift's first one on. */
  int since(ShiftedRun shift) {
    return count(shift.run().first(), phase(shift).span().last());
  }

  /** How many points of its phase lie behind a shift, back beyond the centre of the one before. */
  int back(ShiftedRun shift) {
    Phase phase = phase(shift);
    double before = centre(phase.index() - 1);
    return (int)
        IntStream.rangeClosed(shift.run().last() + 1, phase.span().last())
            .filter(i -> shift.isBack(values.get(i), before))
            .count();
  }

  private Phase phase(ShiftedRun shift) {
    return basis.fit().phases().at(shift.run().first());
  }

  private int count(int first, int last) {
    return last < first ? 0 : values.slice(first, last).present().size();
  }
}
