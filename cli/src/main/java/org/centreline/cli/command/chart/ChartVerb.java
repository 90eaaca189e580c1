package org.centreline.cli.command.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.cli.command.Delivery;
import org.centreline.cli.command.FileNotices;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.Reading;
import org.centreline.csv.row.Source;
import org.centreline.report.chart.ChartDocument;

/** {@code centreline chart FILE}: reads, works out and renders everything, then writes it. */
public final class ChartVerb implements Verb {

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
    Input input = Input.only("chart", typed, problems, terminal);
    PictureFiles pictures =
        options.columns().by().isEmpty() ? PictureFiles.ONE : PictureFiles.ONE_A_GROUP;
    Delivery delivery = new Delivery(options.results(), input, pictures, terminal);
    delivery.check(problems);
    problems.stopIfAny();
    Reading reading = options.read(input.file(options.results().talk(), terminal));
    List<ChartAnalysis> charts = Charts.of(reading, options, problems);
    problems.stopIfAny();
    ChartRendering rendering =
        rendering(typed, options, reading.source().named(input.name()), charts);
    List<FileToWrite> written = delivery.deliver(rendering, problems);
    List<String> fired = FailOnCheck.fired(charts, options.failOn());
    delivery.say(lines(rendering, delivery, written, fired));
    return fired.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private static ChartRendering rendering(
      Typed typed, ChartOptions options, Source source, List<ChartAnalysis> charts) {
    return new ChartRendering(
        new ChartDocument(source, charts),
        options,
        new Pictures(source, typed.again(Pictures.NOT_SHAPING)));
  }

  private static List<String> lines(
      ChartRendering rendering, Delivery delivery, List<FileToWrite> written, List<String> fired) {
    FileNotices files = delivery.notices();
    List<String> lines = new ArrayList<>(files.read(rendering.document().source()));
    lines.addAll(new ChartNotices(rendering).lines());
    lines.addAll(files.written(written));
    lines.addAll(FailOnCheck.unjudged(rendering.document().charts(), rendering.options().failOn()));
    lines.addAll(fired);
    return lines;
  }
}
