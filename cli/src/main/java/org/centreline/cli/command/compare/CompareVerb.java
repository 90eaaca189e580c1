package org.centreline.cli.command.compare;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Usable;
import org.centreline.cli.command.Verb;
import org.centreline.cli.command.chart.Charts;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.verb.CompareOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;
import org.centreline.csv.FileContent;
import org.centreline.csv.row.Source;
import org.centreline.csv.text.Nearest;
import org.centreline.plot.compare.SitesLayout;
import org.centreline.report.compare.ComparisonReport;
import org.centreline.report.compare.SiteWarnings;

/** {@code centreline compare FILE}. */
public final class CompareVerb implements Verb {

  @Override
  public Syntax syntax() {
    return new Syntax("compare", "FILE", CompareOptions.GROUPS);
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
                    + " become NAME-page-1.svg and so on."))
        .first(
            "--by --funnel --highlight --sort --date --value --denominator "
                + "--where --every --combine --better --target --unit --title -o");
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    CompareOptions options = CompareOptions.of(typed, problems);
    ResultOptions results = options.chart().results();
    Input input = Input.orTable("compare", typed, problems, terminal);
    PictureFiles files = options.funnel().isPresent() ? PictureFiles.ONE : PictureFiles.PAGES;
    FileRun run = new FileRun(input, results, files, terminal);
    return run.run(typed, problems, () -> answer(options, run, problems));
  }

  private static Answer answer(CompareOptions options, FileRun run, Problems problems) {
    FileContent reading = options.chart().readSites(run.file());
    checkRoom(reading.measured().size(), options, problems);
    List<ChartAnalysis> charts = options.order().of(Charts.of(reading, options.chart(), problems));
    problems.stopIfAny();
    Comparison compared = usable(reading, charts, options, problems);
    Source source = run.named(reading.source());
    ComparisonReport report =
        new ComparisonReport(
            source,
            compared,
            options.highlight(),
            run.results().presentation(),
            options.scales(),
            options.sizes());
    return Answer.of(report, source)
        .warning(SiteWarnings.lines(compared).stream().map(line -> "Warning: " + line).toList());
  }

  /** Before the charts are worked out, which takes long where they are many. */
  private static void checkRoom(int sites, CompareOptions options, Problems problems) {
    if (options.funnel().isEmpty() && sites > SitesLayout.MOST) {
      problems.usage(
          sites
              + " sites are more than "
              + SitesLayout.MOST
              + " and can't be compared chart by chart; use --where, or --funnel");
    }
    problems.stopIfAny();
  }

  private static Comparison usable(
      FileContent reading, List<ChartAnalysis> charts, CompareOptions options, Problems problems) {
    String measure = charts.get(0).measured().measure();
    Optional<Comparison> compared =
        problems.placed(
            () -> Usable.of(reading.source(), measure, () -> compared(charts, options)));
    options.highlight().ifPresent(site -> checkSite(site, charts, problems));
    problems.stopIfAny();
    return compared.orElseThrow();
  }

  /** Without denominators a funnel is refused. */
  private static Comparison compared(List<ChartAnalysis> charts, CompareOptions options) {
    if (options.funnel().isPresent()) {
      FunnelKind kind = FunnelKind.of(charts).orElse(FunnelKind.PROPORTION);
      double multiply = charts.get(0).setup().meaning().scale().multiply();
      return Comparison.withFunnel(charts, options.funnel().get().request(kind, multiply));
    }
    return Comparison.of(charts);
  }

  private static void checkSite(String site, List<ChartAnalysis> charts, Problems problems) {
    List<String> sites = charts.stream().map(Comparison::name).toList();
    if (!sites.contains(site)) {
      String meant = Nearest.to(site, sites).map(near -> "; did you mean " + near + "?").orElse("");
      problems.usage("--highlight " + site + ": there is no such site" + meant);
    }
  }
}
