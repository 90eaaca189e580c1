package org.centreline.cli.command.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
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
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.report.Document;
import org.centreline.report.chart.ChartReport;
import org.centreline.words.chart.CaseWords;

/** {@code centreline chart FILE}. */
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
    Input input = Input.orTable("chart", typed, problems, terminal);
    PictureFiles pictures = PictureFiles.by(options.columns().by());
    FileRun run = new FileRun(input, options.results(), pictures, terminal);
    return run.run(typed, problems, () -> answer(options, run, typed, problems));
  }

  private static Answer answer(ChartOptions options, FileRun run, Typed typed, Problems problems) {
    FileContent reading = options.read(run.file());
    PageRoom.check(reading.source(), reading.measured().size(), options.results());
    List<ChartAnalysis> found = Charts.of(reading, options, problems);
    checkSince(found, typed, problems);
    problems.stopIfAny();
    boolean ask = found.stream().anyMatch(ChartAnalysis::isToBeAsked);
    List<ChartAnalysis> charts = ask ? new OutcomeCommand(typed, reading).in(found) : found;
    Source source = run.named(reading.source());
    ChartReport report =
        new ChartReport(new Document<>(source, charts), options.results().presentation());
    List<String> fired =
        FailOnCheck.fired(charts, options.failOn(), ScriptGroup.since(typed, problems));
    List<String> checked = new ArrayList<>(FailOnCheck.unjudged(charts, options.failOn()));
    checked.addAll(fired);
    return Answer.of(report, source)
        .warning(ChartNotices.warnings(charts))
        .noting(ChartNotices.rules(charts.get(0), options.request()))
        .checked(checked, fired.isEmpty() ? ExitCode.DONE : ExitCode.FOUND);
  }

  /** A day since when signals count means something where each has a day of its own. */
  private static void checkSince(List<ChartAnalysis> charts, Typed typed, Problems problems) {
    boolean dated =
        charts.stream()
            .allMatch(one -> CaseWords.speakOf(one) && one.measured().subgroups().isCalendar());
    if (typed.has(ScriptGroup.SINCE) && !dated) {
      problems.usage(
          ScriptGroup.SINCE + ": is about signals of dated cases (vlad, ra-cusum, bernoulli)");
    }
  }
}
