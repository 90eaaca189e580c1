package org.centreline.cli.command.suggest;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.cli.command.Delivery;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Locators;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.SuggestGroup;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.Reading;
import org.centreline.csv.row.Source;
import org.centreline.phase.Locator;
import org.centreline.report.suggest.SuggestionDocument;
import org.centreline.series.Measured;

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
                + " the chart as it is. What the methods look for: centreline explain suggest."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    ChartOptions options = ChartOptions.of(typed, problems);
    SuggestMethod method = SuggestGroup.method(typed, problems);
    Input input = Input.only("suggest", typed, problems, terminal);
    PictureFiles pictures =
        options.columns().by().isEmpty() ? PictureFiles.ONE : PictureFiles.ONE_A_GROUP;
    Delivery delivery = new Delivery(options.results(), input, pictures, terminal);
    delivery.check(problems);
    problems.stopIfAny();
    Reading reading = options.read(input.file(options.results().talk(), terminal));
    List<SuggestionAnalysis> analyses = analyses(reading, options, method, problems);
    problems.stopIfAny();
    Source source = reading.source().named(input.name());
    SuggestionRendering rendering =
        new SuggestionRendering(
            new SuggestionDocument(source, analyses),
            options.results(),
            new Pictures(source, typed.again(Pictures.NOT_SHAPING)));
    List<FileToWrite> written = delivery.deliver(rendering, problems);
    List<String> lines = new ArrayList<>(delivery.notices().read(source));
    lines.addAll(delivery.notices().written(written));
    delivery.say(lines);
    return ExitCode.DONE;
  }

  private static List<SuggestionAnalysis> analyses(
      Reading reading, ChartOptions options, SuggestMethod method, Problems problems) {
    List<SuggestionAnalysis> analyses = new ArrayList<>();
    Locators locators = Locators.of(reading);
    for (Measured measured : reading.measured()) {
      ChartRequest asked =
          options.request(
              options.meaning().meaning(reading, measured, options.request().type(), problems));
      Locator locator = locators.of(measured);
      ChartRequest request = locators.own(asked, measured);
      problems
          .placed(() -> SuggestionAnalysis.of(measured, request, locator, method))
          .ifPresent(analyses::add);
    }
    return analyses;
  }
}
