package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Comparison;
import org.centreline.analysis.Funnel;
import org.centreline.analysis.FunnelKind;
import org.centreline.analysis.FunnelRequest;
import org.centreline.analysis.SiteOrder;
import org.centreline.cli.ExitCode;
import org.centreline.cli.Terminal;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.ChartOptions;
import org.centreline.cli.option.CompareGroup;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.csv.Nearest;
import org.centreline.csv.Reading;
import org.centreline.csv.Source;
import org.centreline.plot.Picture;
import org.centreline.plot.layout.FunnelLayout;
import org.centreline.plot.layout.Presentation;
import org.centreline.plot.layout.SitesLayout;
import org.centreline.report.ComparisonDocument;
import org.centreline.report.SiteWarnings;

/** {@code centreline compare FILE}. */
final class CompareVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("compare", "FILE", CompareGroup.GROUPS);
  }

  @Override
  public Guide guide() {
    return new Guide(
        "how sites differ: small charts, or a funnel",
        "Compares sites: small charts side by side, each site against its own limits; or with"
            + " --funnel each site against what chance makes of sites of its size.",
        List.of(
            Guide.Example.of(
                "Four trusts side by side",
                "centreline compare waits.csv --by trust --better down -o trusts.svg"),
            Guide.Example.of(
                "Which sites differ by more than chance?",
                "centreline compare falls.csv --by ward --value falls \\",
                "  --denominator bed_days --funnel -o funnel.svg"),
            Guide.Example.of(
                "Standardised ratios",
                "centreline compare deaths.csv --by trust --observed died \\",
                "  --expected expected --funnel")),
        List.of(
            "FILE is a CSV, or - for standard input. Sites stand in the order of the file, or by"
                + " name, and are never ranked. A funnel adds up everything of a site, from the first date to"
                + " the last: leave a time out with --exclude DATE..DATE. Rows of single cases, 0"
                + " or 1, need no denominator. A picture of small charts holds twelve sites; more"
                + " become NAME-page-1.svg and so on."));
  }

  @Override
  public ExitCode run(Typed given, Problems problems, Terminal terminal) {
    boolean funnel = CompareGroup.isFunnel(given, problems);
    Typed typed = withRatios(given);
    ChartOptions options = ChartOptions.of(typed, problems);
    if (options.columns().by().isEmpty()) {
      problems.usage(
          "compare needs --by COLUMN: what tells the sites apart; where each site is a column of its"
              + " own, see centreline explain compare");
    }
    Input input = Input.only("compare", typed, problems, terminal);
    PictureFiles files = funnel ? PictureFiles.ONE : PictureFiles.PAGES;
    Delivery delivery = new Delivery(options.results(), input, files, terminal);
    delivery.check(problems);
    CompareGroup.request(FunnelKind.RATIO, typed, problems);
    CompareGroup.scales(typed, problems);
    SiteOrder order = CompareGroup.order(typed, problems);
    problems.stopIfAny();
    Reading reading = options.read(input.file(options.results().talk(), terminal));
    List<ChartAnalysis> charts = order.of(Charts.of(reading, options, problems));
    problems.stopIfAny();
    Comparison compared = usable(reading, charts, typed, problems);
    Source source = reading.source().named(input.name());
    ComparisonDocument document =
        new ComparisonDocument(source, title(options, charts), compared, typed.one("--highlight"));
    ComparisonRendering rendering =
        new ComparisonRendering(
            document,
            pages(document, typed, options.results().presentation()),
            options.results(),
            new Pictures(source, given.again(Pictures.NOT_SHAPING)));
    List<FileToWrite> written = delivery.deliver(rendering, problems);
    delivery.say(lines(delivery, document.comparison(), source, written));
    return ExitCode.DONE;
  }

  private static Comparison usable(
      Reading reading, List<ChartAnalysis> charts, Typed typed, Problems problems) {
    String measure = charts.get(0).measured().measure();
    Optional<Comparison> compared =
        problems.placed(
            () -> Usable.of(reading.source(), measure, () -> compared(charts, typed, problems)));
    checkHighlight(typed, charts, problems);
    problems.stopIfAny();
    return compared.orElseThrow();
  }

  private static String title(ChartOptions options, List<ChartAnalysis> charts) {
    return options.results().presentation().title().orElse(charts.get(0).setup().title());
  }

  private static List<Picture> pages(
      ComparisonDocument document, Typed typed, Presentation presentation) {
    Comparison comparison = document.comparison();
    Optional<String> highlight = typed.one("--highlight");
    if (comparison.funnel().isEmpty()) {
      SitesLayout.Scales scales = CompareGroup.scales(typed, new Problems());
      return new SitesLayout(comparison, presentation, scales, highlight).pages();
    }
    Funnel funnel = comparison.funnel().get();
    return List.of(new FunnelLayout(funnel, document.title(), presentation, highlight).picture());
  }

  /** Observed and expected are a value over a denominator. */
  private static Typed withRatios(Typed typed) {
    Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
    if (typed.has("--observed")) {
      values.put("--value", typed.all("--observed"));
    }
    if (typed.has("--expected")) {
      values.put("--denominator", typed.all("--expected"));
    }
    return new Typed(typed.arguments(), values);
  }

  private static Comparison compared(List<ChartAnalysis> charts, Typed typed, Problems problems) {
    if (!typed.has("--funnel")) {
      if (charts.size() > SitesLayout.MOST) {
        problems.usage(
            charts.size()
                + " sites are more than "
                + SitesLayout.MOST
                + " and can't be compared chart by chart; use --where, or --funnel");
      }
      return Comparison.of(charts);
    }
    double multiply = charts.get(0).setup().meaning().scale().multiply();
    FunnelRequest request = CompareGroup.request(kind(charts, typed), typed, problems);
    FunnelRequest named =
        typed.one("--denominator").map(request::outOf).orElse(request).times(multiply);
    return Comparison.withFunnel(charts, named);
  }

  /** A ratio where it is said to be one; without denominators the funnel is refused later. */
  private static FunnelKind kind(List<ChartAnalysis> charts, Typed typed) {
    return typed.has("--observed")
        ? FunnelKind.RATIO
        : FunnelKind.of(charts).orElse(FunnelKind.PROPORTION);
  }

  private static void checkHighlight(Typed typed, List<ChartAnalysis> charts, Problems problems) {
    List<String> sites = charts.stream().map(Comparison::name).toList();
    for (String site : typed.all("--highlight")) {
      if (!sites.contains(site)) {
        String meant =
            Nearest.to(site, sites).map(near -> "; did you mean " + near + "?").orElse("");
        problems.usage("--highlight " + site + ": there is no such site" + meant);
      }
    }
  }

  private static List<String> lines(
      Delivery delivery, Comparison comparison, Source source, List<FileToWrite> written) {
    List<String> lines = new ArrayList<>(delivery.notices().read(source));
    if (delivery.results().printed() == Format.CSV) {
      SiteWarnings.lines(comparison).forEach(w -> lines.add("Warning: " + w));
    }
    lines.addAll(delivery.notices().written(written));
    return lines;
  }
}
