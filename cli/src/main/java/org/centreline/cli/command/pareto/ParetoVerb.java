package org.centreline.cli.command.pareto;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.pareto.Pareto;
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
import org.centreline.cli.option.verb.ParetoOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.category.Categories;
import org.centreline.csv.category.CategoryReader;
import org.centreline.csv.row.Source;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.pareto.ParetoReport;
import org.centreline.series.Tally;

/** {@code centreline pareto FILE}. */
public final class ParetoVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("pareto", "FILE", ParetoOptions.GROUPS);
  }

  @Override
  public Guide guide() {
    return new Guide(
            "what matters most: the largest causes first",
            "Draws a Pareto chart of a column of categories in a CSV: how much there is of each, the"
                + " largest first, with their running share and the few that make up 80%.",
            List.of(
                Guide.Example.of(
                    "One row an incident", "centreline pareto incidents.csv --category cause"),
                Guide.Example.of(
                    "One row a cause, with its number; a picture of the ten largest",
                    "centreline pareto causes.csv --category cause --count events --top 10 \\",
                    "  -o causes.svg"),
                Guide.Example.of(
                    "One chart a ward",
                    "centreline pareto incidents.csv --category cause --by ward")),
            List.of(
                "FILE is a CSV, or - for standard input. Categories with equal counts stand in the order"
                    + " of the alphabet. Rows whose category is empty or NA are told apart unless"
                    + " --missing counted is given. A picture has room for about ten bars and the text"
                    + " for thirty; smaller categories become one there, in the other formats only"
                    + " where --top is given."))
        .first(
            "--category --count --by --where --top --missing --skip "
                + "--title --subtitle --y-label --size --theme --format -o --quiet");
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    ParetoOptions options = ParetoOptions.of(typed, problems);
    Input input = Input.only("pareto", typed, problems, terminal);
    PictureFiles pictures = PictureFiles.by(options.columns().by());
    FileRun run = new FileRun(input, options.results(), pictures, terminal);
    return run.run(
        typed,
        problems,
        () -> {
          Categories categories =
              CategoryReader.read(run.file(), options.columns(), options.reading());
          PageRoom.check(categories.source(), categories.tallies().size(), options.results());
          Source source = run.named(categories.source());
          List<Pareto> charts =
              categories.tallies().stream().map(tally -> chart(tally, options)).toList();
          Presentation presentation = options.results().presentation();
          return Answer.of(new ParetoReport(new Document<>(source, charts), presentation), source)
              .warning(warnings(charts));
        });
  }

  private static Pareto chart(Tally tally, ParetoOptions options) {
    Pareto all = Pareto.of(tally, options.missing());
    return options.top().isPresent() ? all.top(options.top().getAsInt()) : all;
  }

  private static List<String> warnings(List<Pareto> charts) {
    List<String> lines = new ArrayList<>();
    for (Pareto chart : charts) {
      String group = chart.group().map(name -> name + ": ").orElse("");
      ParetoReport.warnings(chart).forEach(warning -> lines.add("Warning: " + group + warning));
    }
    return lines;
  }
}
