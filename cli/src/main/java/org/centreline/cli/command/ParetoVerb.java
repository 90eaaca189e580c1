package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Pareto;
import org.centreline.cli.ExitCode;
import org.centreline.cli.Terminal;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.ParetoOptions;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.csv.Categories;
import org.centreline.csv.CategoryReader;
import org.centreline.csv.CsvReader;
import org.centreline.csv.Source;
import org.centreline.report.ParetoDocument;
import org.centreline.report.ParetoWriter;

/** {@code centreline pareto FILE}. */
final class ParetoVerb implements Verb {

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
                "  -o causes.svg")),
        List.of(
            "FILE is a CSV, or - for standard input. Categories with equal counts stand in the order"
                + " of the alphabet. Rows whose category is empty or NA are told apart unless"
                + " --missing counted is given. A picture has room for about ten bars; smaller"
                + " categories become one there, never in the numbers unless --top is given."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    ParetoOptions options = ParetoOptions.of(typed, problems);
    Input input = Input.only("pareto", typed, problems, terminal);
    Delivery delivery = new Delivery(options.results(), input, PictureFiles.ONE, terminal);
    delivery.check(problems);
    problems.stopIfAny();
    Categories categories =
        CategoryReader.read(
            new CsvReader.File(input.shown(), input.bytes(options.results().talk(), terminal)),
            options.columns(),
            options.reading());
    Source source = categories.source().named(input.name());
    Pareto all = Pareto.of(categories.tally(), options.missing());
    Pareto pareto = options.top().isPresent() ? all.top(options.top().getAsInt()) : all;
    String title = options.results().presentation().title().orElse(pareto.measure());
    ParetoRendering rendering =
        new ParetoRendering(
            new ParetoDocument(source, title, pareto),
            options.results(),
            new Pictures(source, typed.again(Pictures.NOT_SHAPING)));
    List<FileToWrite> written = delivery.deliver(rendering, problems);
    List<String> lines = new ArrayList<>(delivery.notices().read(source));
    if (options.results().printed() == Format.CSV) {
      ParetoWriter.warnings(pareto).forEach(warning -> lines.add("Warning: " + warning));
    }
    lines.addAll(delivery.notices().written(written));
    delivery.say(lines);
    return ExitCode.DONE;
  }
}
