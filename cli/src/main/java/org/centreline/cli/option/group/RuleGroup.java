package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Kind;
import org.centreline.cli.option.Listed;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;

/** Options that say what counts as a signal, and whose constants are used. */
public final class RuleGroup {

  private static final Choice<RuleSet> SETS = new Choice<>(RuleSets.all(), RuleSet::id);
  private static final Choice<Convention> CONVENTIONS =
      new Choice<>(Conventions.all(), Convention::id);

  public static final Option<List<String>> RULES =
      Option.repeated(
          "--rules",
          "NAME",
          new Names(),
          String.join(", ", SETS.words())
              + " (default: anhoej for run; three-sigma for mr, r, s and ewma; the decision interval"
              + " for cusum; mdc for all others)");

  static final Option<Integer> SHIFT =
      Option.once(
          "--shift",
          "N",
          RuleGroup::length,
          "how many points in a row on one side; with mdc where no set is named");

  static final Option<Integer> TREND =
      Option.once(
          "--trend",
          "N",
          RuleGroup::length,
          "how many points rising or falling; with mdc where no set is named");

  static final Option<Convention> CONVENTION =
      Option.once(
              "--convention",
              "NAME",
              CONVENTIONS,
              "whose constants and doubtful cases: " + String.join(", ", CONVENTIONS.words()))
          .usually(Conventions.MDC);

  public static final OptionGroup GROUP =
      new OptionGroup("Rules and convention", List.of(RULES, SHIFT, TREND, CONVENTION));

  private RuleGroup() {}

  /** The rule sets named; none where the chart's own is meant. */
  public static List<RuleSet> rules(Typed typed, Problems problems) {
    Set<String> names = new LinkedHashSet<>();
    typed.all(RULES, problems).forEach(names::addAll);
    if (names.size() > 1 && names.contains(RuleSets.NONE.id())) {
      problems.usage(RULES + " none: goes with no other set of rules");
      return List.of();
    }
    List<RuleSet> sets =
        names.stream().flatMap(name -> SETS.read(RULES.name(), name, problems).stream()).toList();
    boolean own = typed.has(SHIFT) || typed.has(TREND);
    return own ? lengthened(typed, sets.isEmpty() ? List.of(RuleSets.MDC) : sets, problems) : sets;
  }

  private static List<RuleSet> lengthened(Typed typed, List<RuleSet> sets, Problems problems) {
    Optional<Integer> shift = typed.one(SHIFT, problems);
    Optional<Integer> trend = typed.one(TREND, problems);
    List<RuleSet> changed = new ArrayList<>(sets);
    if (shift.isPresent()) {
      changed.replaceAll(set -> set.changed(rule -> rule.withShift(shift.get())));
      refuseUnchanged(SHIFT, "shift", changed, problems);
    }
    if (trend.isPresent()) {
      changed.replaceAll(set -> set.changed(rule -> rule.withTrend(trend.get())));
      refuseUnchanged(TREND, "trend", changed, problems);
    }
    return changed;
  }

  private static void refuseUnchanged(
      Option<?> option, String rule, List<RuleSet> sets, Problems problems) {
    boolean none =
        sets.stream().flatMap(set -> set.rules().stream()).noneMatch(r -> r.id().equals(rule));
    if (none) {
      problems.usage(option + ": the rules named have no " + rule);
    }
  }

  private static Optional<Integer> length(String option, String text, Problems problems) {
    Optional<Integer> length = TypedNumber.COUNT.read(option, text, problems);
    if (length.isPresent() && length.get() < 2) {
      problems.usage(option + " 1: expected 2 points or more");
      return Optional.empty();
    }
    return length;
  }

  /** The convention named, or the default. */
  public static Convention convention(Typed typed, Problems problems) {
    return typed.value(CONVENTION, problems);
  }

  /** Names with commas between them; they are looked up together, as {@code none} stands alone. */
  private static final class Names implements Kind<List<String>> {

    @Override
    public Optional<List<String>> read(String option, String typed, Problems problems) {
      return new Listed<>(Kind.TEXT).read(option, typed, problems);
    }

    @Override
    public List<String> words() {
      return SETS.words();
    }
  }
}
