package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.Choice;
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

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Rules and convention",
          List.of(
              Option.repeated(
                      "--rules",
                      "NAME",
                      String.join(", ", SETS.words())
                          + " (default: anhoej for run; three-sigma for mr, r, s and ewma; the decision"
                          + " interval for cusum; mdc for all others)")
                  .taking(SETS.words()),
              Option.once(
                  "--shift",
                  "N",
                  "how many points in a row on one side; with mdc where no set is named"),
              Option.once(
                  "--trend",
                  "N",
                  "how many points rising or falling; with mdc where no set is named"),
              Option.once(
                      "--convention",
                      "NAME",
                      "whose constants and doubtful cases: "
                          + String.join(", ", CONVENTIONS.words())
                          + " (default: mdc)")
                  .taking(CONVENTIONS.words())));

  private RuleGroup() {}

  /** The rule sets named; none where the chart's own is meant. */
  public static List<RuleSet> rules(Typed typed, Problems problems) {
    Set<String> names = new LinkedHashSet<>();
    typed.all("--rules").forEach(text -> names.addAll(split(text)));
    if (names.size() > 1 && names.contains(RuleSets.NONE.id())) {
      problems.usage("--rules none: goes with no other set of rules");
      return List.of();
    }
    List<RuleSet> sets =
        names.stream().flatMap(name -> SETS.read("--rules", name, problems).stream()).toList();
    boolean own = typed.has("--shift") || typed.has("--trend");
    return own ? lengthened(typed, sets.isEmpty() ? List.of(RuleSets.MDC) : sets, problems) : sets;
  }

  private static List<RuleSet> lengthened(Typed typed, List<RuleSet> sets, Problems problems) {
    OptionalInt shift = length(typed, "--shift", problems);
    OptionalInt trend = length(typed, "--trend", problems);
    List<RuleSet> changed = new ArrayList<>(sets);
    if (shift.isPresent()) {
      changed.replaceAll(set -> set.changed(rule -> rule.withShift(shift.getAsInt())));
      refuseUnchanged("--shift", "shift", changed, problems);
    }
    if (trend.isPresent()) {
      changed.replaceAll(set -> set.changed(rule -> rule.withTrend(trend.getAsInt())));
      refuseUnchanged("--trend", "trend", changed, problems);
    }
    return changed;
  }

  private static void refuseUnchanged(
      String option, String rule, List<RuleSet> sets, Problems problems) {
    boolean none =
        sets.stream().flatMap(set -> set.rules().stream()).noneMatch(r -> r.id().equals(rule));
    if (none) {
      problems.usage(option + ": the rules named have no " + rule);
    }
  }

  private static OptionalInt length(Typed typed, String option, Problems problems) {
    OptionalInt length =
        typed
            .one(option)
            .map(text -> TypedNumber.count(option, text, problems))
            .orElse(OptionalInt.empty());
    if (length.isPresent() && length.getAsInt() < 2) {
      problems.usage(option + " 1: expected 2 points or more");
      return OptionalInt.empty();
    }
    return length;
  }

  private static List<String> split(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(",")) {
      names.add(name.strip());
    }
    return names;
  }

  /** The convention named, or the default. */
  public static Convention convention(Typed typed, Problems problems) {
    return typed
        .one("--convention")
        .flatMap(name -> CONVENTIONS.read("--convention", name, problems))
        .orElse(Conventions.MDC);
  }
}
