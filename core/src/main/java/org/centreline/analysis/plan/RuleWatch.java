package org.centreline.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartFit;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.centreline.rule.signal.RunsRule;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;

/**
 * Looks along a series as it grows, with a set of rules on the chart that goes with them.
 *
 * @param rules the set
 * @param before how many points set the centre and the limits
 */
record RuleWatch(RuleSet rules, int before) {

  /** A series on both kinds of chart; of rules that several sets share each is looked at once. */
  static final class Laid {

    private final Sequence run;
    private final Sequence limits;
    private final List<Runs> runs;
    private final List<Runs> runsOfLimits;
    private final int before;
    private final List<Rule> known = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    /** The first so many points set the centre and the limits. */
    Laid(Doubles series, int before) {
      this.before = before;
      run = sequence(series, ChartTypes.RUN, before);
      limits = sequence(series, ChartTypes.XMR, before);
      runs = Runs.along(run);
      runsOfLimits = Runs.along(limits);
    }

    /** How many points after the change a stretch ends that such a rule marks. */
    private int first(Rule rule, Sequence sequence) {
      for (int i = 0; i < known.size() && sequence == limits; i++) {
        if (known.get(i).equals(rule)) {
          return firsts.get(i);
        }
      }
      int first = sequence.size() - before + 1;
      for (Match match : rule.matches(sequence)) {
        int after = match.to() + 1 - before;
        first = after > 0 ? Math.min(first, after) : first;
      }
      if (sequence == limits) {
        known.add(rule);
        firsts.add(first);
      }
      return first;
    }
  }

  /** A chart with limits where a rule needs them, else a run chart. */
  ChartType type() {
    boolean limits = rules.rules().stream().anyMatch(Rule::needsLimits);
    return limits ? ChartTypes.XMR : ChartTypes.RUN;
  }

  /** How many points after the change the first signal takes; more than there are where none. */
  int firstSignal(Laid laid) {
    Sequence sequence = type() == ChartTypes.RUN ? laid.run : laid.limits;
    int first = sequence.size() - before + 1;
    for (Rule rule : rules.rules()) {
      first =
          Math.min(
              first,
              rule instanceof RunsRule ofRuns
                  ? ofTheWhole(ofRuns, sequence == laid.run ? laid.runs : laid.runsOfLimits, first)
                  : laid.first(rule, sequence));
    }
    return first;
  }

  private int ofTheWhole(RunsRule rule, List<Runs> along, int most) {
    for (int after = 1; after < most; after++) {
      if (rule.isSignal(along.get(before + after - 1))) {
        return after;
      }
    }
    return most;
  }

  private static Sequence sequence(Doubles series, ChartType type, int before) {
    int size = series.size();
    Span whole = new Span(0, size - 1);
    Phase phase = new Phase(1, Optional.empty(), whole, new Span(0, before - 1));
    Phases phases = new Phases(List.of(phase), Exclusions.none());
    Measured measured =
        new Measured("", Optional.empty(), Subgroups.rows(size), new Individuals(series));
    ChartFit fit = ChartFit.of(type, measured, phases, LimitOptions.of(Conventions.EXACT));
    return new Sequence(IntStream.range(0, size).boxed().toList(), fit.statistic(), fit.lines());
  }
}
