package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.rule.BeyondLimits;
import org.centreline.rule.DecisionInterval;
import org.centreline.rule.FewCrossings;
import org.centreline.rule.LongestRun;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Marking;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.centreline.rule.signal.Signal;
import org.centreline.rule.signal.Signals;
import org.centreline.series.Subgroups;

/**
 * A signal and what it means.
 *
 * @param signal where it is, in subgroups from 0
 * @param ruleSet the id of the rule set it came from
 * @param phase the index of the phase it lies in, from 1
 * @param reading what it says
 */
public record Finding(Signal signal, String ruleSet, int phase, Reading reading) {

  /** Runs the rules over every phase: in order of phase and then of rule. */
  public static List<Finding> of(Basis basis) {
    List<Finding> found = new ArrayList<>();
    for (PhaseSequence phase : basis.sequences()) {
      for (RuleSet set : basis.setup().sets()) {
        set.rules().stream()
            .filter(rule -> !isSilenced(rule, phase, basis))
            .flatMap(rule -> signals(rule, set, phase, basis.setup().convention()))
            .forEach(signal -> found.add(finding(signal, set, phase, basis)));
      }
    }
    found.addAll(ofOpen(basis));
    List<Finding> flags = ofLevels(basis);
    if (!flags.isEmpty()) {
      found.addAll(flags);
      return firstOfEach(found).stream().sorted(Finding::inTime).toList();
    }
    return basis.setup().sets().size() == 1 ? found : firstOfEach(found);
  }

  private static int inTime(Finding one, Finding other) {
    return Integer.compare(one.signal().last(), other.signal().last());
  }

  /**
   * What has passed since the last event is a signal once it is beyond the limit, for no event can
   * make it shorter.
   */
  private static List<Finding> ofOpen(Basis basis) {
    if (basis.measured().subgroups().open().isEmpty()) {
      return List.of();
    }
    int last = basis.measured().series().size() - 1;
    boolean above = basis.fit().statistic().get(last) > basis.fit().lines().upper().get(last);
    Signal signal = new Signal(new BeyondLimits().id(), last, last, Side.ABOVE, List.of(last));
    Reading reading = basis.setup().meaning().better().read(Side.ABOVE);
    return basis.setup().sets().stream()
        .filter(set -> above && set.rules().stream().anyMatch(BeyondLimits.class::isInstance))
        .map(set -> new Finding(signal, set.id(), basis.phaseOf(last), reading))
        .toList();
  }

  /** What the further levels of a VLAD flag; that at several it counts once. */
  private static List<Finding> ofLevels(Basis basis) {
    List<Finding> found = new ArrayList<>();
    for (RuleSet set : basis.setup().sets()) {
      if (set.rules().isEmpty()) {
        continue;
      }
      for (LevelFacts level : basis.levels()) {
        for (LevelFacts.Flag flag : level.flags()) {
          int at = flag.position();
          Signal signal =
              new Signal(new DecisionInterval(flag.side()).id(), at, at, flag.side(), List.of(at));
          Reading reading = basis.setup().meaning().better().read(flag.side());
          found.add(new Finding(signal, set.id(), basis.phaseOf(at), reading));
        }
      }
    }
    return found;
  }

  /** What several sets find alike counts once; only then, since equality is slow to start. */
  private static List<Finding> firstOfEach(List<Finding> found) {
    Map<Signal, Finding> first = new LinkedHashMap<>();
    found.forEach(finding -> first.putIfAbsent(finding.signal(), finding));
    return List.copyOf(first.values());
  }

  private static Stream<Signal> signals(
      Rule rule, RuleSet set, PhaseSequence phase, Convention convention) {
    boolean every =
        rule instanceof BeyondLimits && convention.has(Oddity.EXCLUDED_KEEP_BEYOND_LIMITS);
    Marking marking =
        convention.has(Oddity.ONLY_COMPLETING_POINT_MARKED) ? Marking.COMPLETING : set.marking();
    return Signals.of(rule, every ? phase.all() : phase.included(), marking).stream();
  }

  private static Finding finding(Signal signal, RuleSet set, PhaseSequence phase, Basis basis) {
    Better better = basis.setup().meaning().better();
    Reading reading = signal.hasPlace() ? better.read(signal.side()) : Reading.SPECIAL_CAUSE;
    return new Finding(signal, set.id(), phase.phase().index(), reading);
  }

  /** Whether a rule says nothing: under the convention, or where most points lie on the centre. */
  private static boolean isSilenced(Rule rule, PhaseSequence phase, Basis basis) {
    boolean runs = rule instanceof LongestRun || rule instanceof FewCrossings;
    return runs && areRunsSilenced(basis)
        || rule.isFairCoin() && !basis.areTiesJudged() && basis.isTied(phase);
  }

  static boolean areRunsSilenced(Basis basis) {
    return basis.setup().convention().has(Oddity.NO_RUNS_SIGNAL_FOR_LABELS)
        && basis.measured().subgroups().kind() == Subgroups.Kind.LABEL;
  }
}
