package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.cli.ExitCode;
import org.centreline.cli.Messages;
import org.centreline.cli.Results;
import org.centreline.cli.Terminal;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.file.WholeFiles;
import org.centreline.cli.option.ChartOptions;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.ResultOptions.Talk;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.csv.CsvReader;
import org.centreline.csv.Reading;
import org.centreline.csv.Source;
import org.centreline.report.ChartDocument;

/** {@code centreline chart FILE}: reads, works out and renders everything, then writes it. */
final class ChartVerb implements Verb {

  /** Options that leave a picture as it is. */
  private static final List<String> NOT_SHAPING =
      List.of("--output", "--format", "--raw-text", "--fail-on", "--quiet", "--no-colour");

  @Override
  public Syntax syntax() {
    return new Syntax("chart", "FILE", ChartOptions.GROUPS);
  }

  @Override
  public Guide guide() {
    return ChartGuide.GUIDE;
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    ChartOptions options = ChartOptions.of(typed, problems);
    Input input = input(typed, problems, terminal);
    Targets targets = Targets.of(options, input, problems, terminal.setting());
    problems.stopIfAny();
    Reading reading =
        CsvReader.read(
            new CsvReader.File(input.shown(), input.bytes(terminal)),
            options.columns(),
            options.reading(),
            options.grouping());
    List<ChartAnalysis> charts = Charts.of(reading, options, problems);
    problems.stopIfAny();
    Rendering rendering = rendering(typed, options, named(reading.source(), input), charts);
    List<FileToWrite> files = targets.files(rendering, problems);
    problems.stopIfAny();
    byte[] printed = rendering.printed(terminal.setting());
    WholeFiles.write(files);
    Results.print(printed, terminal);
    List<String> fired = FailOnCheck.fired(charts, options.failOn());
    if (options.results().talk() == Talk.NOTICES) {
      Notices notices = new Notices(rendering, input, terminal.setting());
      List<String> lines = new ArrayList<>(notices.lines(files));
      lines.addAll(FailOnCheck.unjudged(charts, options.failOn()));
      lines.addAll(fired);
      new Messages(terminal).say(lines);
    }
    return fired.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private static Rendering rendering(
      Typed typed, ChartOptions options, Source source, List<ChartAnalysis> charts) {
    List<String> shaping = typed.again(NOT_SHAPING);
    return new Rendering(
        new ChartDocument(source, charts),
        options,
        new Pictures(options.results().presentation(), source, shaping));
  }

  /** Outputs carry the file's name without its folder. */
  private static Source named(Source source, Input input) {
    return new Source(
        input.name(), source.sha256(), source.rows(), source.rowsUsed(), source.notices());
  }

  private static Input input(Typed typed, Problems problems, Terminal terminal) {
    List<String> files = typed.arguments();
    if (files.size() == 1) {
      return Input.of(files.get(0), terminal, problems);
    }
    if (files.isEmpty()) {
      problems.usage("chart needs a FILE, or - for standard input");
    } else if (problems.isEmpty()) {
      problems.usage(
          "chart takes one FILE, but '"
              + String.join("' and '", files)
              + "' were given (put quotation marks around a value with spaces)");
    }
    return Input.NONE;
  }
}
