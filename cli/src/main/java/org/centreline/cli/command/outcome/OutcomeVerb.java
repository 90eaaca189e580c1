package org.centreline.cli.command.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.cli.command.Delivery;
import org.centreline.cli.command.FileNotices;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.DesignGroup;
import org.centreline.cli.option.verb.OutcomeOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.CsvReader;
import org.centreline.csv.Reading;
import org.centreline.report.outcome.OutcomeDocument;

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
    OutcomeOptions options = OutcomeOptions.of(typed, problems);
    Input input = Input.only("outcome", typed, problems, terminal);
    PictureFiles pictures =
        options.columns().by().isEmpty() ? PictureFiles.ONE : PictureFiles.ONE_A_GROUP;
    Delivery delivery = new Delivery(options.chart().results(), input, pictures, terminal);
    delivery.check(problems);
    problems.stopIfAny();
    Reading reading =
        CsvReader.read(
            input.file(options.chart().results().talk(), terminal),
            options.columns(),
            options.chart().reading(),
            options.chart().grouping());
    List<OutcomeAnalysis> outcomes = Outcomes.of(reading, options, problems);
    problems.stopIfAny();
    OutcomeDocument document = new OutcomeDocument(reading.source().named(input.name()), outcomes);
    OutcomeRendering rendering =
        new OutcomeRendering(
            document,
            options.chart().results(),
            new Pictures(document.source(), typed.again(Pictures.NOT_SHAPING)));
    List<FileToWrite> written = delivery.deliver(rendering, problems);
    List<String> fired = LastingCheck.fired(outcomes, options.failOn());
    List<String> lines = new ArrayList<>(lines(document, delivery, written));
    lines.addAll(LastingCheck.unjudged(outcomes, options.failOn()));
    lines.addAll(fired);
    delivery.say(lines);
    return fired.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private static List<String> lines(
      OutcomeDocument document, Delivery delivery, List<FileToWrite> written) {
    FileNotices files = delivery.notices();
    List<String> lines = new ArrayList<>(files.read(document.source()));
    if (delivery.results().printed() == Format.CSV) {
      document.outcomes().forEach(outcome -> ofOutcome(outcome, lines));
    }
    lines.addAll(files.written(written));
    return lines;
  }

  private static void ofOutcome(OutcomeAnalysis outcome, List<String> lines) {
    String group = outcome.measured().group().map(name -> name + ": ").orElse("");
    for (Warning warning : outcome.warnings()) {
      lines.add("Warning: " + group + warning.message());
    }
  }
}
