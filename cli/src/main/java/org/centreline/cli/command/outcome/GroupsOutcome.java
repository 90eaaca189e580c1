package org.centreline.cli.command.outcome;

import java.util.Optional;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.GroupsAnalysis;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Usable;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.TwoTimesOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.pair.RowReader;
import org.centreline.csv.pair.RowReading;
import org.centreline.csv.request.Columns;
import org.centreline.csv.row.Source;
import org.centreline.report.outcome.BeforeAfterReport;

/** {@code centreline outcome FILE --design before-after}: two groups of values. */
final class GroupsOutcome {

  private GroupsOutcome() {}

  static ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    TwoTimesOptions options = TwoTimesOptions.of(typed, problems);
    Columns columns = TwoTimesOptions.groups(typed, problems);
    Optional<ChangeRequest> change = TwoTimesOptions.change(typed, problems);
    CountKind kind = CountKind.of(typed, columns, problems);
    Input input = Input.only("outcome", typed, problems, terminal);
    FileRun run = new FileRun(input, options.results(), PictureFiles.ONE, terminal);
    return run.run(
        typed,
        problems,
        () -> {
          RowReading rows = RowReader.read(run.file(), columns, options.reading());
          OutcomeScale scale = kind.scale(rows, problems);
          TwoGroups groups = TwoGroups.of(kind.counted(rows), change, problems);
          problems.stopIfAny();
          BeforeAfter found = found(rows, groups, scale, options);
          return answer(run, run.named(rows.source()), found);
        });
  }

  private static BeforeAfter found(
      RowReading rows, TwoGroups groups, OutcomeScale scale, TwoTimesOptions options) {
    GroupsAnalysis.Subject subject =
        new GroupsAnalysis.Subject(
            rows.measure(), groups.change(), scale, options.meaning(rows.unit(), scale));
    return Usable.of(
        rows.source(),
        rows.measure(),
        () -> GroupsAnalysis.of(subject, groups.before(), groups.after()));
  }

  /** What the designs without time order answer. */
  static Answer answer(FileRun run, Source source, BeforeAfter found) {
    BeforeAfterReport report = new BeforeAfterReport(source, found, run.results().presentation());
    return Answer.of(report, source)
        .warning(report.warnings().stream().map(warning -> "Warning: " + warning).toList());
  }
}
