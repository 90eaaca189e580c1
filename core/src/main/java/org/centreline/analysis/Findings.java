package org.centreline.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.chart.Convention;
import org.centreline.chart.Oddity;
import org.centreline.rule.BeyondLimits;
import org.centreline.rule.FewCrossings;
import org.centreline.rule.LongestRun;
import org.centreline.rule.Marking;
import org.centreline.rule.Rule;
import org.centreline.rule.Sequence;
import org.centreline.rule.Signal;
import org.centreline.rule.Signals;
import org.centreline.series.Subgroups;

/** Runs the rules over every phase. */
final class Findings {

  private Findings() {}

  static List<Finding> of(Basis basis) {
    return basis.sequences().stream()
        .flatMap(
            phase ->
                basis.setup().rules().rules().stream()
                    .filter(rule -> !isSilenced(rule, basis))
                    .flatMap(rule -> of(rule, phase, basis)))
        .toList();
  }

  private static Stream<Finding> of(Rule rule, PhaseSequence phase, Basis basis) {
    Setup setup = basis.setup();
    Convention convention = setup.convention();
    boolean every =
        rule instanceof BeyondLimits && convention.has(Oddity.EXCLUDED_KEEP_BEYOND_LIMITS);
    Sequence sequence = every ? phase.all() : phase.included();
    Marking marking =
        convention.has(Oddity.ONLY_COMPLETING_POINT_MARKED)
            ? Marking.COMPLETING
            : setup.rules().marking();
    return Signals.of(rule, sequence, marking).stream()
        .map(signal -> finding(signal, phase, setup));
  }

  private static Finding finding(Signal signal, PhaseSequence phase, Setup setup) {
    Reading reading =
        signal.hasPlace() ? setup.meaning().better().read(signal.side()) : Reading.SPECIAL_CAUSE;
    return new Finding(signal, setup.rules().id(), phase.phase().index(), reading);
  }

  /** Whether the runs rules say nothing under the convention. */
  static boolean isSilenced(Rule rule, Basis basis) {
    boolean runs = rule instanceof LongestRun || rule instanceof FewCrossings;
    return runs && areRunsSilenced(basis);
  }

  static boolean areRunsSilenced(Basis basis) {
    return basis.setup().convention().has(Oddity.NO_RUNS_SIGNAL_FOR_LABELS)
        && basis.measured().subgroups().kind() == Subgroups.Kind.LABEL;
  }
}
