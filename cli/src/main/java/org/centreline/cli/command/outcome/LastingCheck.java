package org.centreline.cli.command.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.cli.command.chart.FailOnCheck;
import org.centreline.cli.option.FailOn;

/** Looks for what a script asked to be told of after a change. */
final class LastingCheck {

  private LastingCheck() {}

  /** A sentence for each finding that is there; empty where none is. */
  static List<String> fired(List<OutcomeAnalysis> outcomes, Set<FailOn> asked) {
    List<String> fired =
        new ArrayList<>(
            FailOnCheck.fired(outcomes.stream().map(OutcomeAnalysis::chart).toList(), asked));
    for (OutcomeAnalysis outcome : outcomes) {
      for (FailOn finding : List.of(FailOn.SLIPPING, FailOn.LOST)) {
        if (asked.contains(finding) && holds(finding, outcome)) {
          fired.add(
              "--fail-on "
                  + finding.word()
                  + ": the gain is "
                  + outcome.sustained().verdict().map(Hold::word).orElse("")
                  + where(outcome)
                  + ", so the exit code is 1.");
        }
      }
    }
    return fired;
  }

  /** A sentence for each finding that could not be looked for, so that silence is no all-clear. */
  static List<String> unjudged(List<OutcomeAnalysis> outcomes, Set<FailOn> asked) {
    List<String> unjudged =
        new ArrayList<>(
            FailOnCheck.unjudged(outcomes.stream().map(OutcomeAnalysis::chart).toList(), asked));
    boolean lasting = asked.contains(FailOn.SLIPPING) || asked.contains(FailOn.LOST);
    for (OutcomeAnalysis outcome : outcomes) {
      outcome
          .sustained()
          .reason()
          .filter(reason -> lasting)
          .ifPresent(
              reason ->
                  unjudged.add(
                      "Note: whether the gain lasts is not judged"
                          + where(outcome)
                          + ": "
                          + reason
                          + "."));
    }
    return unjudged;
  }

  private static String where(OutcomeAnalysis outcome) {
    return outcome.measured().group().map(group -> " in " + group).orElse("");
  }

  private static boolean holds(FailOn finding, OutcomeAnalysis outcome) {
    return outcome
        .sustained()
        .verdict()
        .filter(hold -> hold == Hold.LOST || hold == Hold.SLIPPING && finding == FailOn.SLIPPING)
        .isPresent();
  }
}
