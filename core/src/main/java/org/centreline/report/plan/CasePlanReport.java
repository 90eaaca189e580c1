package org.centreline.report.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.Centreline;
import org.centreline.analysis.Warning;
import org.centreline.analysis.plan.CasePlan;
import org.centreline.chart.risk.Detection;
import org.centreline.chart.risk.Detection.Sight;
import org.centreline.csv.row.Source;
import org.centreline.plot.Theme;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.GroupVerdict;
import org.centreline.report.JsonText;
import org.centreline.report.KeyFacts;
import org.centreline.report.MarkdownPage;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.SourceJson;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.TextScreen;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.HtmlTable;
import org.centreline.report.html.Stylesheet;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.CasePlanWords;

/**
 * A plan for a chart of cases, as JSON of the schema {@value #SCHEMA}. It has no picture.
 *
 * @param source the file, where there is one
 * @param plan the plan
 */
public record CasePlanReport(Optional<Source> source, CasePlan plan) implements Report {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/case-plan/1";

  private static final String HEADING = "How soon a change of the odds is seen";

  @Override
  public String text(TextScreen terminal) {
    TextPage page = new TextPage(terminal);
    page.paragraph(plan.title(), Ink.BOLD);
    page.paragraph(CasePlanWords.verdict(plan), Ink.PLAIN);
    page.paragraph(CasePlanWords.basis(plan), Ink.GREY);
    page.gap();
    page.table(table());
    page.gap();
    page.list("Warnings:", warnings());
    page.paragraph(CasePlanWords.suppositions(), Ink.GREY);
    source.ifPresent(page::source);
    return page.close();
  }

  private Table table() {
    List<Column> columns =
        List.of(
            new Column("Odds", Align.LEFT),
            new Column("Cases, on average", Align.RIGHT),
            new Column("Events", Align.RIGHT),
            new Column("5 of 10 within", Align.RIGHT),
            new Column("8 of 10 within", Align.RIGHT));
    return new Table(columns, CasePlanWords.rows(plan));
  }

  /** What a reader should know, one sentence each. */
  public List<String> warnings() {
    return plan.warnings().stream().map(Warning::message).toList();
  }

  @Override
  public String json() {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    source.ifPresentOrElse(
        file -> new SourceJson(json, file).entry(), () -> json.nothing("source"));
    Detection detection = plan.detection();
    json.text("title", plan.title())
        .text("type", plan.type().id())
        .count("cases", plan.cases())
        .number("rate", detection.rate())
        .number("perMonth", number(plan.perMonth()))
        .number("oddsRatio", number(detection.watch().up()))
        .number("oddsRatioDown", number(detection.watch().down()))
        .number("decisionInterval", detection.up())
        .number("decisionIntervalDown", detection.down())
        .number("inControlRunLength", detection.falseAlarm())
        .array("changes");
    for (Sight sight : plan.sights()) {
      json.line()
          .number("odds", sight.odds())
          .number("cases", sight.mean())
          .number("events", sight.events())
          .count("half", sight.half())
          .count("most", sight.most())
          .endLine();
    }
    json.endArray().text("verdict", CasePlanWords.verdict(plan)).array("warnings");
    for (Warning warning : plan.warnings()) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray().endObject();
    return json.close();
  }

  private static double number(OptionalDouble number) {
    return number.orElse(Double.NaN);
  }

  /** One row a change, the JSON's keys as columns. */
  @Override
  public void rows(CellRows table) {
    for (Sight sight : plan.sights()) {
      table.row(
          List.of(
              new Cell.Real("odds", sight.odds()),
              new Cell.Real("cases", sight.mean()),
              new Cell.Real("events", sight.events()),
              new Cell.Count("half", sight.half()),
              new Cell.Count("most", sight.most())));
    }
  }

  @Override
  public Optional<Source> data() {
    return source;
  }

  @Override
  public List<GroupVerdict> verdicts() {
    String sentence = CasePlanWords.verdict(plan);
    return List.of(new GroupVerdict(plan.title(), Optional.empty(), sentence, warnings()));
  }

  @Override
  public String markdown() {
    MarkdownPage page = new MarkdownPage();
    page.title(plan.title());
    page.strong(CasePlanWords.verdict(plan));
    page.paragraph(CasePlanWords.basis(plan) + ".");
    page.heading(HEADING);
    page.table(table());
    page.section("Warnings", warnings());
    page.paragraph(CasePlanWords.suppositions());
    source.ifPresent(page::source);
    return page.close();
  }

  @Override
  public String html() {
    Stylesheet style = Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE));
    return new HtmlPage(
            plan.title(), style, h -> h.line("h1", plan.title()), this::main, this::foot)
        .text();
  }

  private void main(Html html) {
    html.line("p", CasePlanWords.verdict(plan), "class", "verdict");
    html.line("p", CasePlanWords.basis(plan) + ".");
    HtmlTable.write(html, table(), HEADING);
    warnings().forEach(warning -> html.line("p", warning));
    html.line("p", CasePlanWords.suppositions());
  }

  private void foot(Html html) {
    source.ifPresent(file -> html.line("p", KeyFacts.origin(file), "class", "origin"));
  }

  @Override
  public List<ReportPicture> pictures() {
    return List.of();
  }

  @Override
  public CasePlanReport quiet() {
    return new CasePlanReport(source.map(Source::quiet), plan);
  }
}
