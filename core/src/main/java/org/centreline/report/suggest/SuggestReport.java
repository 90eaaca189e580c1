package org.centreline.report.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.suggest.Suggestion;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.csv.row.Source;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.Document;
import org.centreline.report.GroupVerdict;
import org.centreline.report.JsonText;
import org.centreline.report.MarkdownPage;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.SourceJson;
import org.centreline.report.TextScreen;
import org.centreline.series.Subgroups;
import org.centreline.words.PhaseLine;
import org.centreline.words.chart.Titles;
import org.centreline.words.suggest.SuggestionWay;
import org.centreline.words.suggest.SuggestionWords;

/**
 * Suggestions in every format, as JSON of the schema {@value #SCHEMA}.
 *
 * @param document the suggestions
 * @param presentation how pictures look
 */
public record SuggestReport(Document<SuggestionAnalysis> document, Presentation presentation)
    implements Report {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/suggest/1";

  /** The columns of the CSV, which are there even where there is nothing to suggest. */
  private static final List<String> COLUMNS =
      List.of(
          ("group from runTo side centreBefore centreAfter lowerAfter upperAfter points back option"
                  + " row reading runLine runPoints later basePoints")
              .split(" "));

  @Override
  public String text(TextScreen terminal) {
    return SuggestionText.write(document, terminal);
  }

  @Override
  public String html() {
    return new SuggestionPage(document, presentation).text();
  }

  @Override
  public List<ReportPicture> pictures() {
    return document.analyses().stream().map(this::picture).toList();
  }

  private ReportPicture picture(SuggestionAnalysis analysis) {
    return ReportPicture.of(
        analysis.chart().measured().group(),
        () -> ChartLayout.of(analysis.candidate(), presentation(analysis)));
  }

  /** A picture of what is only proposed says so, whatever else it says. */
  private Presentation presentation(SuggestionAnalysis analysis) {
    return presentation.withSubtitle(subtitle(analysis)).besideSentence();
  }

  private Optional<String> subtitle(SuggestionAnalysis analysis) {
    Optional<String> asked = presentation.subtitle();
    if (asked.isEmpty()) {
      return Optional.of(SuggestionWords.verdict(analysis));
    }
    return analysis.suggestions().isEmpty() ? asked : Optional.of(SuggestionWords.proposed(asked));
  }

  @Override
  public List<GroupVerdict> verdicts() {
    return document.analyses().stream()
        .map(
            analysis ->
                new GroupVerdict(
                    analysis.chart().setup().title(),
                    analysis.chart().measured().group(),
                    SuggestionWords.verdict(analysis),
                    analysis.chart().warnings().stream().map(Warning::message).toList()))
        .toList();
  }

  @Override
  public Optional<Source> data() {
    return Optional.of(document.source());
  }

  @Override
  public SuggestReport quiet() {
    return new SuggestReport(document.quiet(), presentation);
  }

  @Override
  public String json() {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, document.source()).entry();
    json.array("charts");
    document.analyses().forEach(analysis -> chart(json, analysis));
    json.endArray().endObject();
    return json.close();
  }

  private static void chart(JsonText json, SuggestionAnalysis analysis) {
    ChartAnalysis chart = analysis.chart();
    json.object()
        .text("group", chart.measured().group())
        .text("title", chart.setup().title())
        .text("type", chart.setup().choice().type().id())
        .text("method", analysis.method().id())
        .array("suggestions");
    for (Suggestion suggestion : analysis.suggestions()) {
      json.object();
      cells(analysis, suggestion).forEach(cell -> entry(json, cell));
      json.words("questions", SuggestionWords.questions(analysis, suggestion)).endObject();
    }
    json.endArray().text("verdict", SuggestionWords.verdict(analysis)).array("warnings");
    for (Warning warning : chart.warnings()) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray().endObject();
  }

  private static void entry(JsonText json, Cell cell) {
    if (cell instanceof Cell.Real real) {
      json.number(cell.name(), real.number());
    } else if (cell instanceof Cell.Count count) {
      json.count(cell.name(), count.number());
    } else if (cell instanceof Cell.Day day) {
      json.text(cell.name(), day.text());
    } else {
      String text = ((Cell.Words) cell).text();
      json.text(cell.name(), Optional.of(text).filter(words -> !words.isEmpty()));
    }
  }

  /** What JSON and CSV have of a suggestion. */
  private static List<Cell> cells(SuggestionAnalysis analysis, Suggestion suggestion) {
    Subgroups subgroups = analysis.chart().measured().subgroups();
    ChartAnalysis candidate = analysis.candidate();
    PhaseFacts after = suggestion.after();
    PhaseLine lower = new PhaseLine(candidate.points().drawn().lower(), after.phase().span());
    PhaseLine upper = new PhaseLine(candidate.points().drawn().upper(), after.phase().span());
    return List.of(
        Cell.at("from", subgroups, suggestion.from()),
        Cell.at("runTo", subgroups, suggestion.shift().run().last()),
        new Cell.Words("side", suggestion.shift().side().word()),
        new Cell.Real("centreBefore", suggestion.before().centre()),
        new Cell.Real("centreAfter", after.centre()),
        new Cell.Real("lowerAfter", lower.last()),
        new Cell.Real("upperAfter", upper.last()),
        new Cell.Count("points", suggestion.lasting().since()),
        new Cell.Count("back", suggestion.lasting().back()),
        new Cell.Words("option", SuggestionWay.option(suggestion).orElse("")),
        new Cell.Words("row", SuggestionWay.row(analysis, suggestion).orElse("")),
        new Cell.Words("reading", SuggestionWords.reading(analysis, suggestion).word()),
        new Cell.Real("runLine", suggestion.shift().line()),
        new Cell.Count("runPoints", suggestion.lasting().run()),
        new Cell.Count("later", suggestion.lasting().later()),
        new Cell.Count("basePoints", after.basePoints()));
  }

  /** One row a suggestion, the JSON's keys as columns, the group in front. */
  @Override
  public void rows(CellRows table) {
    table.head(COLUMNS);
    for (SuggestionAnalysis analysis : document.analyses()) {
      String group = analysis.chart().measured().group().orElse("");
      for (Suggestion suggestion : analysis.suggestions()) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words("group", group));
        cells.addAll(cells(analysis, suggestion));
        table.row(cells);
      }
    }
  }

  /** A page with the evidence and the questions. */
  @Override
  public String markdown() {
    MarkdownPage page = new MarkdownPage();
    for (SuggestionAnalysis analysis : document.analyses()) {
      page.title(Titles.title(analysis.chart()));
      page.strong(SuggestionWords.verdict(analysis));
      page.list(SuggestionWords.parts(analysis));
      for (Suggestion suggestion : analysis.suggestions()) {
        page.list(SuggestionWords.evidence(analysis, suggestion));
        page.section("Four questions", SuggestionWords.questions(analysis, suggestion));
        page.heading(SuggestionWords.IF_YES);
        for (SuggestionWay way : SuggestionWay.of(analysis, suggestion)) {
          page.paragraph(way.lead());
          if (!way.text().isEmpty()) {
            page.code(way.text());
          }
        }
      }
    }
    page.source(document.source());
    return page.close();
  }
}
