package org.centreline.cli.option;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.analysis.Better;
import org.centreline.analysis.ChartRequest;
import org.centreline.chart.Traits.Trait;

/** Options for scripts. */
public final class ScriptGroup {

  private static final Choice<FailOn> FINDINGS =
      new Choice<>(List.of(FailOn.values()), FailOn::word);
  private static final List<String> OF_OUTCOMES = List.of("slipping", "lost");

  private static final Option QUIET =
      Option.flag("--quiet", "no notices; errors are still shown").or("-q");
  private static final Option NO_COLOUR =
      Option.flag("--no-colour", "no colours (also with NO_COLOR in the environment)");

  public static final OptionGroup GROUP =
      new OptionGroup(
          "For scripts",
          List.of(
              Option.repeated(
                      "--fail-on",
                      "FINDING",
                      "exit with 1 where the newest point has a signal, is a concern, or the target"
                          + " is failing: signal, concern, failing")
                  .taking(FINDINGS.words()),
              QUIET,
              NO_COLOUR));

  /** For verbs without findings that a script could wait for. */
  static final OptionGroup SCREEN = new OptionGroup("For scripts", List.of(QUIET, NO_COLOUR));

  private ScriptGroup() {}

  /** What ends the run with exit code 1. */
  public static Set<FailOn> failOn(Typed typed, Problems problems) {
    Set<FailOn> findings = EnumSet.noneOf(FailOn.class);
    for (String list : typed.all("--fail-on")) {
      for (String word : list.split(",")) {
        read(word.strip(), problems).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<FailOn> read(String word, Problems problems) {
    if (OF_OUTCOMES.contains(word)) {
      problems.usage("--fail-on " + word + ": this is a finding about outcomes, not of a chart");
      return Optional.empty();
    }
    return FINDINGS.read("--fail-on", word, problems);
  }

  /** Reports findings that the chart asked for can never have. */
  public static void check(
      Set<FailOn> findings, ChartRequest request, Typed typed, Problems problems) {
    boolean aimless = MeaningGroup.better(typed, new Problems()) == Better.NEITHER;
    boolean targetless =
        typed.one("--target").isEmpty() && typed.one(MeaningGroup.TARGET_COLUMN).isEmpty();
    if (aimless && findings.contains(FailOn.CONCERN)) {
      problems.usage("--fail-on concern: say which way is better, with --better up or down");
    }
    if (aimless && findings.contains(FailOn.FAILING)) {
      problems.usage("--fail-on failing: say which way is better, with --better up or down");
    }
    if (targetless && findings.contains(FailOn.FAILING)) {
      problems.usage("--fail-on failing: say what the target is, with --target or --target-column");
    }
    request
        .type()
        .filter(type -> !type.traits().has(Trait.LIMITS) && findings.contains(FailOn.FAILING))
        .ifPresent(
            type ->
                problems.usage(
                    "--fail-on failing: a chart of --type "
                        + type.id()
                        + " has no limits to judge a target by"));
    boolean ruleless = request.rules().stream().anyMatch(rules -> rules.rules().isEmpty());
    if (ruleless && (findings.contains(FailOn.SIGNAL) || findings.contains(FailOn.CONCERN))) {
      problems.usage("--fail-on with --rules none: without rules there are no signals");
    }
  }
}
