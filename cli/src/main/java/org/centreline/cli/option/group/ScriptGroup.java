package org.centreline.cli.option.group;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.FailOn;
import org.centreline.cli.option.Kind;
import org.centreline.cli.option.Listed;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedTarget;

/** Options for scripts. */
public final class ScriptGroup {

  private static final Choice<FailOn> FINDINGS = new Choice<>(FailOn.OF_CHARTS, FailOn::word);
  private static final List<String> OF_OUTCOMES = List.of("slipping", "lost");

  public static final Option<List<FailOn>> FAIL_ON =
      Option.repeated(
          "--fail-on",
          "FINDING",
          new Listed<>(new OfCharts()),
          "exit with 1 where the newest point has a signal, is a concern, or the target is failing:"
              + " signal, concern, failing");

  /** The same for what followed a change. */
  private static final Option<List<FailOn>> FAIL_ON_OUTCOME =
      Option.repeated(
          FAIL_ON.name(),
          "FINDING",
          new Listed<>(new Choice<>(List.of(FailOn.values()), FailOn::word)),
          "exit with 1 where a gain is slipping or lost, or the chart with limits from before the"
              + " change says so: slipping, lost, signal, concern, failing");

  public static final Option<String> QUIET =
      Option.flag("--quiet", "no notices, no text with -o; errors are still shown").or("-q");
  public static final Option<String> NOTICES =
      Option.flag("--notices", "all notices about the file, of which a screen names the kinds");
  public static final Option<String> NO_COLOUR =
      Option.flag("--no-colour", "no colours (also with NO_COLOR in the environment)");

  // Behind QUIET, which the group of packs needs, whose name this option bears.
  public static final Option<LocalDate> SINCE =
      Option.once(
          PackGroup.SINCE.name(),
          "DATE",
          GroupingGroup::day,
          "of cases: the signals that --fail-on signal is about are those from this day on (default:"
              + " of the newest month of the data)");

  private static final String HEADING = "For scripts";

  public static final OptionGroup GROUP =
      new OptionGroup(HEADING, List.of(FAIL_ON, SINCE, QUIET, NOTICES, NO_COLOUR));

  /** For what followed a change. */
  public static final OptionGroup AFTER_CHANGES =
      new OptionGroup(HEADING, List.of(FAIL_ON_OUTCOME, QUIET, NOTICES, NO_COLOUR));

  /** For sites side by side. */
  public static final OptionGroup SITES =
      new OptionGroup(HEADING, List.of(QUIET, NOTICES, NO_COLOUR));

  /** For verbs without findings that a script could wait for. */
  public static final OptionGroup SCREEN = new OptionGroup(HEADING, List.of(QUIET, NO_COLOUR));

  private ScriptGroup() {}

  /** What ends the run of a chart with exit code 1. */
  public static Set<FailOn> failOn(Typed typed, Problems problems) {
    return failOn(FAIL_ON, typed, problems);
  }

  /** What ends the run of an outcome with exit code 1. */
  public static Set<FailOn> afterChanges(Typed typed, Problems problems) {
    Set<FailOn> findings = failOn(FAIL_ON_OUTCOME, typed, problems);
    boolean lasting = findings.contains(FailOn.SLIPPING) || findings.contains(FailOn.LOST);
    if (lasting && MeaningGroup.better(typed, new Problems()) == Better.NEITHER) {
      problems.usage(
          FAIL_ON + " slipping or lost: say which way is better, with " + MeaningGroup.BETTER);
    }
    return findings;
  }

  /** The first day on which signals of cases count; empty where the data tell. */
  public static Optional<LocalDate> since(Typed typed, Problems problems) {
    return typed.one(SINCE, problems);
  }

  private static Set<FailOn> failOn(Option<List<FailOn>> option, Typed typed, Problems problems) {
    Set<FailOn> findings = EnumSet.noneOf(FailOn.class);
    typed.all(option, problems).forEach(findings::addAll);
    return findings;
  }

  /** Those that a chart can have; for others it is said where they belong. */
  private static final class OfCharts implements Kind<FailOn> {

    @Override
    public Optional<FailOn> read(String option, String word, Problems problems) {
      if (OF_OUTCOMES.contains(word)) {
        problems.usage(option + " " + word + ": this is a finding about outcomes, not of a chart");
        return Optional.empty();
      }
      return FINDINGS.read(option, word, problems);
    }

    @Override
    public List<String> words() {
      return FINDINGS.words();
    }
  }

  /** Reports findings that the chart asked for can never have. */
  public static void check(
      Set<FailOn> findings, ChartRequest request, Typed typed, Problems problems) {
    boolean aimless = MeaningGroup.better(typed, new Problems()) == Better.NEITHER;
    boolean range =
        typed.one(MeaningGroup.TARGET, new Problems()).filter(TypedTarget::isRange).isPresent();
    for (FailOn finding : List.of(FailOn.CONCERN, FailOn.FAILING)) {
      if (aimless && findings.contains(finding) && !(finding == FailOn.FAILING && range)) {
        String way = MeaningGroup.BETTER + " up or down";
        problems.usage(FAIL_ON + " " + finding.word() + ": say which way is better, with " + way);
      }
    }
    if (findings.contains(FailOn.FAILING)) {
      checkTarget(request.type(), typed, problems);
    }
    if (typed.has(SINCE) && !findings.contains(FailOn.SIGNAL)) {
      problems.usage(SINCE + ": says since when " + FAIL_ON + " signal looks; add that");
    }
    boolean ruleless = request.rules().stream().anyMatch(rules -> rules.rules().isEmpty());
    if (ruleless && (findings.contains(FailOn.SIGNAL) || findings.contains(FailOn.CONCERN))) {
      problems.usage(
          FAIL_ON + " with " + RuleGroup.RULES + " none: without rules there are no signals");
    }
  }

  private static void checkTarget(Optional<ChartType> type, Typed typed, Problems problems) {
    String failing = FAIL_ON + " failing: ";
    if (!typed.has(MeaningGroup.TARGET) && !typed.has(MeaningGroup.TARGET_COLUMN)) {
      String either = MeaningGroup.TARGET + " or " + MeaningGroup.TARGET_COLUMN;
      problems.usage(failing + "say what the target is, with " + either);
    }
    if (type.isPresent() && !type.get().traits().has(Trait.LIMITS)) {
      String chart = ChartGroup.TYPE + " " + type.get().id();
      problems.usage(failing + "a chart of " + chart + " has no limits to judge a target by");
    }
  }
}
