package org.centreline.cli.command.pareto;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.cli.command.Delivery;
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
import org.centreline.cli.option.verb.ParetoOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.category.Categories;
import org.centreline.csv.category.CategoryReader;
import org.centreline.csv.row.Source;
import org.centreline.report.pareto.ParetoDocument;
import org.centreline.report.pareto.ParetoWriter;
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
                "One chart a ward", "centreline pareto incidents.csv --category cause --by ward")),
        List.of(
            "FILE is a CSV, or - for standard input. Categories with equal counts stand in the order"
                + " of the alphabet. Rows whose category is empty or NA are told apart unless"
                + " --missing counted is given. A picture has room for about ten bars and the text"
                + " for thirty; smaller categories become one there, in the other formats only"
                + " where --top is given."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    ParetoOptions options = ParetoOptions.of(typed, problems);
    Input input = Input.only("pareto", typed, problems, terminal);
    PictureFiles pictures =
        options.columns().by().isEmpty() ? PictureFiles.ONE : PictureFiles.ONE_A_GROUP;
    Delivery delivery = new Delivery(options.results(), input, pictures, terminal);
    delivery.check(problems);
    problems.stopIfAny();
    Categories categories =
        CategoryReader.read(
            input.file(options.results().talk(), terminal), options.columns(), options.reading());
    Source source = categories.source().named(input.name());
    ParetoDocument document = document(source, categories, options);
    ParetoRendering rendering =
        new ParetoRendering(
            document, options.results(), new Pictures(source, typed.again(Pictures.NOT_SHAPING)));
    List<FileToWrite> written = delivery.deliver(rendering, problems);
    List<String> lines = new ArrayList<>(delivery.notices().read(source));
    if (options.results().printed() == Format.CSV) {
      document.charts().forEach(chart -> warn(chart, lines));
    }
    lines.addAll(delivery.notices().written(written));
    delivery.say(lines);
    return ExitCode.DONE;
  }

  private static ParetoDocument document(
      Source source, Categories categories, ParetoOptions options) {
    List<Pareto> charts = new ArrayList<>();
    for (Tally tally : categories.tallies()) {
      Pareto all = Pareto.of(tally, options.missing());
      charts.add(options.top().isPresent() ? all.top(options.top().getAsInt()) : all);
    }
    String measure = charts.get(0).measure();
    return new ParetoDocument(
        source, options.results().presentation().title().orElse(measure), charts);
  }

  private static void warn(Pareto chart, List<String> lines) {
    String group = chart.group().map(name -> name + ": ").orElse("");
    ParetoWriter.warnings(chart).forEach(warning -> lines.add("Warning: " + group + warning));
  }
}
