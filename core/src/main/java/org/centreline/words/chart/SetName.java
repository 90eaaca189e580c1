package org.centreline.words.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.rule.LooseTrend;
import org.centreline.rule.RuleSets;
import org.centreline.rule.Shift;
import org.centreline.rule.Trend;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;

/** What a set of rules is called, with the lengths that a user changed. */
final class SetName {

  private SetName() {}

  /** Such as "Making Data Count" or "Making Data Count (own shift 8)". */
  static String of(RuleSet set) {
    List<Rule> usual = RuleSets.named(set.id()).map(RuleSet::rules).orElse(set.rules());
    if (usual == set.rules()) {
      // The equality of records below is slow to start, and this is the usual case.
      return set.name();
    }
    String changed =
        set.rules().stream()
            .filter(rule -> !usual.contains(rule))
            .flatMap(rule -> length(rule).stream())
            .collect(Collectors.joining(", "));
    return changed.isEmpty() ? set.name() : set.name() + " (own " + changed + ")";
  }

  private static Optional<String> length(Rule rule) {
    if (rule instanceof Shift shift) {
      return Optional.of("shift " + shift.length());
    }
    if (rule instanceof Trend trend) {
      return Optional.of("trend " + trend.length());
    }
    return rule instanceof LooseTrend trend
        ? Optional.of("trend " + trend.length())
        : Optional.empty();
  }
}
