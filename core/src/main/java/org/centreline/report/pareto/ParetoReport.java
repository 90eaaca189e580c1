package org.centreline.report.pareto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.analysis.Warning;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Bar;
import org.centreline.analysis.pareto.ParetoWarnings;
import org.centreline.csv.row.Source;
import org.centreline.plot.Picture;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.pareto.ParetoLayout;
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
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.report.TextScreen;
import org.centreline.report.slides.Deck;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideDrawing;
import org.centreline.words.ParetoWords;

/**
 * Pareto charts in every format, as JSON of the schema {@value #SCHEMA}.
 *
 * @param document the charts
 * @param presentation how pictures look
 */
public record ParetoReport(Document<Pareto> document, Presentation presentation) implements Report {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/pareto/1";

  /** What people call what is counted. */
  String title() {
    return presentation.title().orElse(charts().get(0).measure());
  }

  /** What people call a chart. */
  String title(Pareto chart) {
    return ParetoWords.title(title(), chart);
  }

  List<Pareto> charts() {
    return document.analyses();
  }

  @Override
  public String text(TextScreen terminal) {
    return ParetoText.write(this, terminal);
  }

  @Override
  public String html() {
    return new ParetoPage(this).text();
  }

  @Override
  public List<ReportPicture> pictures() {
    return charts().stream()
        .map(chart -> ReportPicture.of(chart.group(), () -> picture(chart)))
        .toList();
  }

  Picture picture(Pareto chart) {
    return ParetoLayout.of(chart, title(chart), presentation);
  }

  @Override
  public Optional<byte[]> slides() {
    List<Slide> slides = charts().stream().map(this::slide).toList();
    return Optional.of(new Deck(title(), KeyFacts.foot(document.source()), slides).bytes());
  }

  private Slide slide(Pareto chart) {
    String about = presentation.subtitle().orElseGet(() -> ParetoWords.subtitle(chart));
    List<String> notes = new ArrayList<>();
    notes.add(title(chart) + ". " + about + ".");
    notes.add(ParetoWords.verdict(chart));
    warnings(chart).forEach(warning -> notes.add("Please note: " + warning));
    notes.add("How it was made. " + ParetoWords.footer());
    notes.addAll(KeyFacts.told(document.source()));
    SlideDrawing drawing =
        new SlideDrawing(
            size -> ParetoLayout.of(chart, title(chart), presentation.onSlide(size)),
            presentation.density(),
            List.of());
    return new Slide(title(chart), about, ParetoWords.verdict(chart), drawing, notes);
  }

  @Override
  public List<GroupVerdict> verdicts() {
    return charts().stream()
        .map(
            chart ->
                new GroupVerdict(
                    title(), chart.group(), ParetoWords.verdict(chart), warnings(chart)))
        .toList();
  }

  @Override
  public Optional<Source> data() {
    return Optional.of(document.source());
  }

  @Override
  public ParetoReport quiet() {
    return new ParetoReport(document.quiet(), presentation);
  }

  @Override
  public String json() {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, document.source()).entry();
    json.array("charts");
    charts().forEach(chart -> chart(json, title(chart), chart));
    json.endArray().endObject();
    return json.close();
  }

  private static void chart(JsonText json, String title, Pareto pareto) {
    json.object()
        .text("group", pareto.group())
        .text("title", title)
        .text("category", pareto.measure())
        .plainNumber("total", pareto.total())
        .plainNumber("missing", pareto.missing())
        .count("categories", pareto.categories())
        .count("vitalFew", pareto.few().categories())
        .array("bars");
    pareto.bars().forEach(bar -> bar(json, bar));
    json.endArray()
        .text("verdict", ParetoWords.verdict(pareto))
        .text("altText", ParetoWords.altText(pareto))
        .array("warnings");
    for (Warning warning : ParetoWarnings.of(pareto)) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray().endObject();
  }

  private static void bar(JsonText json, Bar bar) {
    json.line()
        .text("name", bar.name())
        .plainNumber("count", bar.count())
        .count("folded", bar.folded())
        .plainNumber("cumulative", bar.cumulative())
        .number("share", bar.share())
        .number("cumulativeShare", bar.cumulativeShare())
        .endLine();
  }

  /** One row a bar, the JSON's keys as columns, the group in front. */
  @Override
  public void rows(CellRows table) {
    charts().forEach(chart -> rows(table, chart));
  }

  private static void rows(CellRows table, Pareto pareto) {
    for (Bar bar : pareto.bars()) {
      table.row(
          List.of(
              new Cell.Words("group", pareto.group().orElse("")),
              new Cell.Words("name", bar.name()),
              new Cell.Real("count", bar.count()),
              new Cell.Count("folded", bar.folded()),
              new Cell.Real("cumulative", bar.cumulative()),
              new Cell.Real("share", bar.share()),
              new Cell.Real("cumulativeShare", bar.cumulativeShare())));
    }
  }

  /** A page with the sentence and the table of each chart. */
  @Override
  public String markdown() {
    MarkdownPage page = new MarkdownPage();
    for (Pareto pareto : charts()) {
      page.title(title(pareto));
      page.strong(ParetoWords.verdict(pareto));
      page.paragraph(ParetoWords.subtitle(pareto) + ".");
      page.table(table(pareto));
      page.section("Warnings", warnings(pareto));
    }
    page.source(document.source());
    return page.close();
  }

  /** The messages of the warnings. */
  public static List<String> warnings(Pareto pareto) {
    return ParetoWarnings.of(pareto).stream().map(Warning::message).toList();
  }

  /** The bars as people read them. */
  static Table table(Pareto pareto) {
    return new TableMaker<Bar>()
        .words(pareto.measure(), Bar::name)
        .numbers("Count", bar -> ParetoWords.count(bar.count()))
        .numbers("Share", bar -> ParetoWords.exactPercent(bar.share()))
        .numbers("Running share", bar -> ParetoWords.exactPercent(bar.cumulativeShare()))
        .of(pareto.bars());
  }
}
