package org.centreline.cli.command.outcome;

import java.util.Optional;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.GroupsAnalysis;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.cli.command.Delivery;
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

/** {@code centreline outcome FILE --design before-after}: two groups of values. */
final class GroupsOutcome {

  private GroupsOutcome() {}

  static ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    TwoTimesOptions options = TwoTimesOptions.of(typed, problems);
    Columns columns = TwoTimesOptions.groups(typed, problems);
    Optional<ChangeRequest> change = TwoTimesOptions.change(typed, problems);
    CountKind kind = CountKind.of(typed, columns, problems);
    Input input = Input.only("outcome", typed, problems, terminal);
    Delivery delivery = new Delivery(options.results(), input, PictureFiles.ONE, terminal);
    delivery.check(problems);
    problems.stopIfAny();
    RowReading rows =
        RowReader.read(input.file(options.results().talk(), terminal), columns, options.reading());
    OutcomeScale scale = kind.scale(rows, problems);
    TwoGroups groups = TwoGroups.of(kind.counted(rows), change, problems);
    problems.stopIfAny();
    GroupsAnalysis.Subject subject =
        new GroupsAnalysis.Subject(
            rows.measure(), groups.change(), scale, options.meaning(rows.unit(), scale));
    BeforeAfter found =
        Usable.of(
            rows.source(),
            rows.measure(),
            () -> GroupsAnalysis.of(subject, groups.before(), groups.after()));
    return new TwoTimes(options.results(), delivery, typed)
        .deliver(rows.source().named(input.name()), found, problems);
  }
}
