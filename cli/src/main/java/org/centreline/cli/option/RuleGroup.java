package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.centreline.chart.Convention;
import org.centreline.chart.Conventions;
import org.centreline.rule.RuleSet;
import org.centreline.rule.RuleSets;

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
    return names.stream().flatMap(name -> SETS.read("--rules", name, problems).stream()).toList();
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
