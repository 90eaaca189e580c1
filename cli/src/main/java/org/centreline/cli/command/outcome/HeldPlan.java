package org.centreline.cli.command.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanKept;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.PlannedGroup;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.FileContent;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.report.plan.PlanFile;

/**
 * What was typed, with the plan that it is held against.
 *
 * @param plan empty where none was named
 * @param typed with what the plan fixes where nothing was typed
 */
record HeldPlan(Optional<PlanKept> plan, Typed typed) {

  /**
   * Reads the plan named; what is wrong with its file ends the run.
   *
   * @throws org.centreline.csv.problem.DataException where it is no plan
   */
  static HeldPlan of(Typed typed, Problems problems, Terminal terminal) {
    Optional<String> named = typed.one(OutcomeGroup.PLAN, problems);
    if (named.isEmpty()) {
      return new HeldPlan(Optional.empty(), typed);
    }
    if (typed.arguments().contains(named.get())) {
      problems.usage(OutcomeGroup.PLAN + " " + named.get() + ": the plan is not the data");
    }
    Input input = Input.of(named.get(), terminal, problems);
    problems.stopIfAny();
    PlanKept plan = PlanFile.read(input.shown(), bytes(input, terminal), PlannedGroup::expected);
    return new HeldPlan(Optional.of(plan), PlannedGroup.completed(typed, plan.analysis()));
  }

  private static byte[] bytes(Input input, Terminal terminal) {
    try (InputStream in = input.bytes(terminal).open(Purpose.LOOK)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The analysis held against the plan. */
  Optional<PlanAgreement> agreement(FileContent reading, List<OutcomeAnalysis> outcomes) {
    Optional<String> measure =
        outcomes.stream().map(outcome -> outcome.measured().measure()).findFirst();
    return plan.map(
        kept -> PlanAgreement.of(kept, PlannedGroup.of(typed, measure), reading.dates()::parse));
  }
}
