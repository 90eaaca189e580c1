package org.centreline.cli.option.group;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.FailOn;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** Options for scripts. */
public final class ScriptGroup {

  private static final Choice<FailOn> FINDINGS = new Choice<>(FailOn.OF_CHARTS, FailOn::word);
  private static final Choice<FailOn> ALL_FINDINGS =
      new Choice<>(List.of(FailOn.values()), FailOn::word);
  private static final List<String> OF_OUTCOMES = List.of("slipping", "lost");

  private static final Option QUIET =
      Option.flag("--quiet", "no notices; errors are still shown").or("-q");
  private static final Option NO_COLOUR =
      Option.flag("--no-colour", "no colours (also with NO_COLOR in the environment)");

  public static final OptionGroup GROUP =
      group(
          "exit with 1 where the newest point has a signal, is a concern, or the target is failing:"
              + " signal, concern, failing",
          FINDINGS);

  /** The same for what followed a change. */
  public static final OptionGroup AFTER_CHANGES =
      group(
          "exit with 1 where a gain is slipping or lost, or the chart with limits from before the"
              + " change says so: slipping, lost, signal, concern, failing",
          ALL_FINDINGS);

  /** For verbs without findings that a script could wait for. */
  public static final OptionGroup SCREEN =
      new OptionGroup("For scripts", List.of(QUIET, NO_COLOUR));

  private static OptionGroup group(String help, Choice<FailOn> findings) {
    return new OptionGroup(
        "For scripts",
        List.of(
            Option.repeated("--fail-on", "FINDING", help).taking(findings.words()),
            QUIET,
            NO_COLOUR));
  }

  private ScriptGroup() {}

  /** What ends the run of a chart with exit code 1. */
  public static Set<FailOn> failOn(Typed typed, Problems problems) {
    return failOn(typed, word -> read(word, problems));
  }

  /** What ends the run of an outcome with exit code 1. */
  public static Set<FailOn> afterChanges(Typed typed, Problems problems) {
    Set<FailOn> findings = failOn(typed, word -> ALL_FINDINGS.read("--fail-on", word, problems));
    boolean lasting = findings.contains(FailOn.SLIPPING) || findings.contains(FailOn.LOST);
    if (lasting && MeaningGroup.better(typed, new Problems()) == Better.NEITHER) {
      problems.usage("--fail-on slipping or lost: say which way is better, with --better");
    }
    return findings;
  }

  private static Set<FailOn> failOn(Typed typed, Function<String, Optional<FailOn>> reader) {
    Set<FailOn> findings = EnumSet.noneOf(FailOn.class);
    for (String list : typed.all("--fail-on")) {
      for (String word : list.split(",")) {
        reader.apply(word.strip()).ifPresent(findings::add);
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
