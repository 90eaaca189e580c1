package org.centreline.cli.command.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.PairedAnalysis;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Usable;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.TwoTimesOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.pair.PairColumns;
import org.centreline.csv.pair.PairReader;
import org.centreline.csv.pair.PairReading;
import org.centreline.csv.row.Source;

/** {@code centreline outcome FILE --design paired}: the same people before and after. */
final class PairedOutcome {

  private PairedOutcome() {}

  static ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    TwoTimesOptions options = TwoTimesOptions.of(typed, problems);
    Optional<PairColumns> columns = TwoTimesOptions.pairs(typed, problems);
    Input input = Input.only("outcome", typed, problems, terminal);
    FileRun run = new FileRun(input, options.results(), PictureFiles.ONE, terminal);
    return run.run(
        typed,
        problems,
        () -> {
          PairReading reading =
              PairReader.read(run.file(), columns.orElseThrow(), options.reading());
          Source source = run.named(reading.source());
          return GroupsOutcome.answer(run, source, found(reading, options));
        });
  }

  private static BeforeAfter found(PairReading reading, TwoTimesOptions options) {
    Meaning meaning = options.meaning(reading.unit(), OutcomeScale.MEASUREMENTS);
    return Usable.of(
        reading.source(),
        reading.measure(),
        () ->
            PairedAnalysis.of(
                reading.measure(),
                List.of(reading.before(), reading.after()),
                reading.domains(),
                meaning));
  }
}
