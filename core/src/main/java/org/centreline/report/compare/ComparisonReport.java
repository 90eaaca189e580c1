package org.centreline.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.Centreline;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.csv.row.Source;
import org.centreline.plot.compare.FunnelLayout;
import org.centreline.plot.compare.SitesLayout;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.compare.SizeScale;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.Document;
import org.centreline.report.GroupVerdict;
import org.centreline.report.JsonText;
import org.centreline.report.KeyFacts;
import org.centreline.report.MarkdownPage;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.SourceJson;
import org.centreline.report.TextScreen;
import org.centreline.report.chart.ChartJson;
import org.centreline.report.chart.CsvWriter;
import org.centreline.report.slides.Deck;
import org.centreline.report.slides.Slide;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;
import org.centreline.words.compare.FunnelWords;

/**
 * A comparison of sites in every format, as JSON of the schema {@value #SCHEMA}.
 *
 * @param source where the data came from
 * @param comparison the sites
 * @param highlight the site that is looked for
 * @param presentation how pictures look
 * @param scales whether small charts share one y axis
 * @param sizes how a funnel spreads the sizes of sites
 */
public record ComparisonReport(
    Source source,
    Comparison comparison,
    Optional<String> highlight,
    Presentation presentation,
    Scales scales,
    SizeScale sizes)
    implements Report {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/compare/1";

  /** How many sites a page lists before it names only those beyond the limits. */
  static final int MOST = 300;

  /** What people call the measure. */
  String title() {
    return presentation.title().orElse(comparison.charts().get(0).setup().title());
  }

  /** What is said first: of all sites, and of the one that is looked for. */
  String verdict() {
    String all = FunnelWords.verdict(comparison);
    return highlight.map(site -> all + " " + FunnelWords.site(comparison, site)).orElse(all);
  }

  @Override
  public String text(TextScreen terminal) {
    return ComparisonText.write(this, terminal);
  }

  @Override
  public List<String> sentences() {
    return List.of(verdict());
  }

  @Override
  public String html() {
    return new ComparisonPage(this).text();
  }

  /** A funnel, or small charts on as many pages as they need. */
  @Override
  public List<ReportPicture> pictures() {
    Optional<Funnel> funnel = comparison.funnel();
    if (funnel.isPresent()) {
      return List.of(
          ReportPicture.whole(
              new FunnelLayout(funnel.get(), title(), presentation, highlight, sizes)::picture));
    }
    SitesLayout small = new SitesLayout(comparison, presentation, scales, highlight);
    int pages = small.count();
    return IntStream.range(0, pages)
        .mapToObj(
            i ->
                new ReportPicture(
                    pages == 1 ? "" : "page-" + (i + 1), Optional.empty(), () -> small.page(i)))
        .toList();
  }

  @Override
  public Optional<byte[]> slides() {
    ComparisonSlides made =
        new ComparisonSlides(title(), comparison, presentation, KeyFacts.told(source));
    List<Slide> slides =
        comparison
            .funnel()
            .map(funnel -> List.of(made.funnel(funnel, highlight, verdict(), sizes)))
            .orElseGet(() -> made.sites(scales, highlight));
    return Optional.of(new Deck(title(), KeyFacts.foot(source), slides).bytes());
  }

  @Override
  public ComparisonReport quiet() {
    return new ComparisonReport(source.quiet(), comparison, highlight, presentation, scales, sizes);
  }

  @Override
  public String json() {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, source).entry();
    json.text("title", title());
    if (comparison.funnel().isPresent()) {
      funnel(json, comparison.funnel().get());
    } else {
      json.nothing("funnel");
    }
    json.array("charts");
    for (ChartAnalysis chart : comparison.charts()) {
      json.object();
      new ChartJson(json, chart).entries();
      json.endObject();
    }
    json.endArray()
        .text("verdict", FunnelWords.verdict(comparison))
        .text("altText", FunnelWords.altText(comparison))
        .array("warnings");
    for (Warning warning : comparison.warnings()) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray().endObject();
    return json.close();
  }

  private static void funnel(JsonText json, Funnel funnel) {
    json.object("funnel")
        .text("kind", funnel.request().kind().word())
        .text("convention", funnel.request().convention().id())
        .number("target", funnel.target())
        .number("phi", funnel.overdispersion().phi())
        .number("tauSquared", funnel.overdispersion().between())
        .flag("adjusted", funnel.adjusted())
        .text("measure", named(funnel.subject().measure()))
        .text("outOf", funnel.subject().outOf())
        .number("multiply", funnel.request().multiply())
        .text("from", ends(funnel).map(labels -> labels.get(0)))
        .text("to", ends(funnel).map(labels -> labels.get(labels.size() - 1)))
        .array("sites");
    for (List<Cell> cells : rows(funnel)) {
      json.line();
      for (Cell cell : cells) {
        if (cell instanceof Cell.Real real) {
          json.number(cell.name(), real.number());
        } else {
          json.text(cell.name(), ((Cell.Words) cell).text());
        }
      }
      json.endLine();
    }
    json.endArray().endObject();
  }

  private static Optional<String> named(String measure) {
    return measure.isEmpty() ? Optional.empty() : Optional.of(measure);
  }

  private static Optional<List<String>> ends(Funnel funnel) {
    return funnel.subject().period().map(Subgroups::labels);
  }

  /** One row a site. */
  private static List<List<Cell>> rows(Funnel funnel) {
    Doubles values = funnel.values();
    List<Place> places = funnel.places();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < funnel.counts().size(); i++) {
      Band band = funnel.bands().get(i);
      rows.add(
          List.of(
              new Cell.Words("site", funnel.counts().sites().get(i)),
              new Cell.Real("numerator", funnel.counts().numerators().get(i)),
              new Cell.Real("denominator", funnel.counts().denominators().get(i)),
              new Cell.Real("value", values.get(i)),
              new Cell.Real("lower95", band.lower95()),
              new Cell.Real("upper95", band.upper95()),
              new Cell.Real("lower998", band.lower998()),
              new Cell.Real("upper998", band.upper998()),
              new Cell.Words("place", FunnelWords.word(places.get(i)))));
    }
    return rows;
  }

  /** With a funnel one row a site of it; without one a row a point as of charts. */
  @Override
  public void rows(CellRows table) {
    comparison
        .funnel()
        .ifPresentOrElse(
            funnel -> rows(funnel).forEach(table::row),
            () -> CsvWriter.write(new Document<>(source, comparison.charts()), table));
  }

  @Override
  public List<GroupVerdict> verdicts() {
    return List.of(
        new GroupVerdict(title(), Optional.empty(), verdict(), SiteWarnings.lines(comparison)));
  }

  @Override
  public Optional<Source> data() {
    return Optional.of(source);
  }

  /** A page with the sentence and the tables. */
  @Override
  public String markdown() {
    MarkdownPage page = new MarkdownPage();
    page.title(title());
    page.strong(verdict());
    comparison.funnel().ifPresent(funnel -> page.paragraph(FunnelWords.subtitle(funnel) + "."));
    SiteRows rows = new SiteRows(comparison, MOST);
    if (!rows.sites().isEmpty()) {
      page.table(SiteTable.of(comparison, rows.sites()));
    }
    if (!rows.rest().isEmpty()) {
      page.paragraph(rows.rest());
    }
    comparison
        .funnel()
        .ifPresent(
            funnel -> {
              if (comparison.isOverTime()) {
                page.heading("Changing, and different from the others?");
                page.table(SiteTable.matrix(comparison));
              }
              page.paragraph(FunnelWords.CAUTION);
              page.paragraph(FunnelWords.footer(funnel) + ".");
            });
    page.section("Warnings", SiteWarnings.lines(comparison));
    page.source(source);
    return page.close();
  }
}
