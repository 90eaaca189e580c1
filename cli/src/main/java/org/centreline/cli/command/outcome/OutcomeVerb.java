package org.centreline.cli.command.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.PageRoom;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.DesignGroup;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.cli.option.verb.OutcomeOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.report.Document;
import org.centreline.report.outcome.OutcomeReport;
import org.centreline.words.outcome.PlannedWords;

/** {@code centreline outcome FILE --change DATE}: what followed a change, and has it lasted? */
public final class OutcomeVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("outcome", "FILE", OutcomeOptions.GROUPS);
  }

  @Override
  public Guide guide() {
    return OutcomeGuide.GUIDE;
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    return switch (DesignGroup.design(typed, problems)) {
      case SERIES -> series(typed, problems, terminal);
      case BEFORE_AFTER -> GroupsOutcome.run(typed, problems, terminal);
      case PAIRED -> PairedOutcome.run(typed, problems, terminal);
    };
  }

  private static ExitCode series(Typed typed, Problems problems, Terminal terminal) {
    HeldPlan held = HeldPlan.of(typed, problems, terminal);
    OutcomeOptions options = OutcomeOptions.of(held.typed(), problems);
    Input input = Input.orTable("outcome", typed, problems, terminal);
    PictureFiles pictures = PictureFiles.by(options.columns().by());
    FileRun run = new FileRun(input, options.chart().results(), pictures, terminal);
    return run.run(typed, problems, () -> answer(options, held, run, problems));
  }

  private static Answer answer(
      OutcomeOptions options, HeldPlan held, FileRun run, Problems problems) {
    ChartOptions chart = options.chart();
    FileContent reading =
        CsvReader.read(run.file(), options.columns(), chart.reading(), chart.grouping());
    PageRoom.check(reading.source(), reading.measured().size(), chart.results());
    List<OutcomeAnalysis> outcomes = Outcomes.of(reading, options, problems);
    problems.stopIfAny();
    Optional<PlanAgreement> plan = held.agreement(reading, outcomes);
    Source source = run.named(reading.source());
    OutcomeReport report =
        new OutcomeReport(new Document<>(source, outcomes), plan, chart.results().presentation());
    List<String> fired = LastingCheck.fired(outcomes, options.failOn());
    List<String> checked = new ArrayList<>(LastingCheck.unjudged(outcomes, options.failOn()));
    checked.addAll(fired);
    return Answer.of(report, source)
        .warning(warnings(outcomes, plan))
        .checked(checked, fired.isEmpty() ? ExitCode.DONE : ExitCode.FOUND);
  }

  private static List<String> warnings(
      List<OutcomeAnalysis> outcomes, Optional<PlanAgreement> plan) {
    List<String> lines = new ArrayList<>();
    plan.ifPresent(
        held ->
            lines.add(
                (held.differences().isEmpty() ? "Note: " : "Warning: ")
                    + PlannedWords.sentence(held)));
    for (OutcomeAnalysis outcome : outcomes) {
      String group = outcome.measured().group().map(name -> name + ": ").orElse("");
      outcome.warnings().forEach(warning -> lines.add("Warning: " + group + warning.message()));
    }
    return lines;
  }
}
