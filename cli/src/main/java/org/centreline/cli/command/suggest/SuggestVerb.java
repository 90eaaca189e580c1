package org.centreline.cli.command.suggest;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Groups;
import org.centreline.cli.command.Groups.Group;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.NoSlides;
import org.centreline.cli.command.PageRoom;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.SuggestGroup;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.suggest.SuggestReport;

/** {@code centreline suggest FILE}. */
public final class SuggestVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("suggest", "FILE", SuggestGroup.GROUPS);
  }

  @Override
  public Guide guide() {
    return new Guide(
            "is a recalculation of limits worth discussing?",
            "Looks for a lasting shift that would make new limits worth discussing, shows the evidence"
                + " and the four questions to answer first, and prints the option to type if the answer"
                + " to all is yes. It never applies anything.",
            List.of(
                Guide.Example.of(
                    "Whether new limits are worth discussing",
                    "centreline suggest waits.csv --better down"),
                Guide.Example.of(
                    "As runcharter does, with a picture of what the chart would be",
                    "centreline suggest waits.csv --method run-of-nine -o proposed.svg")),
            List.of(
                "FILE is a CSV, or - for standard input. Only the last phase is looked at. A picture"
                    + " shows the chart with what is proposed, and says so; without a proposal it shows"
                    + " the chart as it is. What the methods look for: centreline explain suggest."))
        .first(
            "--method --date --value --denominator --by --where --every "
                + "--combine --type --phase --better --target --unit --title -o");
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    ChartOptions options = ChartOptions.of(typed, problems);
    new NoSlides("suggest", "chart", ".pptx")
        .check(typed, List.of(SuggestGroup.METHOD), options.results(), problems);
    SuggestMethod method = SuggestGroup.method(typed, problems);
    Input input = Input.orTable("suggest", typed, problems, terminal);
    PictureFiles pictures = PictureFiles.by(options.columns().by());
    FileRun run = new FileRun(input, options.results(), pictures, terminal);
    return run.run(
        typed,
        problems,
        () -> {
          FileContent reading = options.read(run.file());
          PageRoom.check(reading.source(), reading.measured().size(), options.results());
          List<SuggestionAnalysis> found =
              new Groups(reading, options)
                  .each(reading.measured(), group -> suggested(group, method), problems);
          problems.stopIfAny();
          Source source = run.named(reading.source());
          Presentation presentation = options.results().presentation();
          return Answer.of(new SuggestReport(new Document<>(source, found), presentation), source);
        });
  }

  private static Optional<SuggestionAnalysis> suggested(Group group, SuggestMethod method) {
    return group
        .problems()
        .placed(
            () ->
                SuggestionAnalysis.of(group.measured(), group.request(), group.locator(), method));
  }
}
