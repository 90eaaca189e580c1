package org.centreline.report.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.Centreline;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.Plan.PlanPoint;
import org.centreline.analysis.plan.Plan.RuleChance;
import org.centreline.analysis.plan.PlanOrigin;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.row.Source;
import org.centreline.plot.Picture;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.plan.PlanLayout;
import org.centreline.report.CellRows;
import org.centreline.report.GroupVerdict;
import org.centreline.report.JsonText;
import org.centreline.report.MarkdownPage;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.SourceJson;
import org.centreline.report.Table;
import org.centreline.report.TextScreen;
import org.centreline.report.html.PicturePage;
import org.centreline.words.PlanWords;
import org.centreline.words.outcome.PlannedWords;

/**
 * A plan in every format, as JSON of the schema {@value #SCHEMA}.
 *
 * @param source where the baseline came from; empty where numbers were typed
 * @param plan the plan
 * @param origin which stretch the baseline was taken from
 * @param planned how the change is to be analysed
 * @param presentation how its picture looks
 */
public record PlanReport(
    Optional<Source> source,
    Plan plan,
    PlanOrigin origin,
    PlannedAnalysis planned,
    Presentation presentation)
    implements Report {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/plan/1";

  /** A plan of numbers, that fixes nothing. */
  public PlanReport(Optional<Source> source, Plan plan, Presentation presentation) {
    this(
        source,
        plan,
        PlanOrigin.typed(),
        new PlannedAnalysis(Optional.empty(), Map.of()),
        presentation);
  }

  public PlanReport {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(presentation, "presentation");
  }

  @Override
  public String text(TextScreen terminal) {
    return PlanText.write(this, terminal);
  }

  /** One row a number of points after the change. */
  @Override
  public void rows(CellRows table) {
    PlanTables.rows(plan).forEach(table::row);
  }

  @Override
  public List<GroupVerdict> verdicts() {
    return List.of(
        new GroupVerdict(
            plan.request().title(), Optional.empty(), PlanWords.verdict(plan), warnings()));
  }

  @Override
  public Optional<Source> data() {
    return source;
  }

  @Override
  public String markdown() {
    MarkdownPage page = new MarkdownPage();
    page.title(plan.request().title());
    page.strong(PlanWords.verdict(plan));
    page.paragraph(PlanWords.baseline(plan, origin) + ".");
    if (!fixed().isEmpty()) {
      page.paragraph(fixed() + ".");
    }
    page.heading("What can be shown");
    page.table(PlanTables.points(plan));
    page.heading("What the rules of a chart signal");
    page.table(PlanTables.rules(plan));
    page.section("Warnings", warnings());
    page.paragraph(PlanWords.check(plan));
    page.paragraph(PlanWords.suppositions(plan));
    source.ifPresent(page::source);
    return page.close();
  }

  /** What a reader should know, one sentence each. */
  public List<String> warnings() {
    return plan.warnings().stream().map(Warning::message).toList();
  }

  /** How the change is to be analysed; empty where all is left open. */
  String fixed() {
    return PlannedWords.fixed(planned);
  }

  /** How many rows of the file are later than the baseline. */
  private int laterRows() {
    return source.stream()
        .flatMap(file -> file.skipped().stream())
        .filter(rows -> rows.reason().equals(Code.LATER_ROWS.word()))
        .mapToInt(Skipped::count)
        .sum();
  }

  @Override
  public String html() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("What can be shown", PlanTables.points(plan));
    tables.put("What the rules of a chart signal", PlanTables.rules(plan));
    return new PicturePage(picture(), PlanWords.verdict(plan), warnings(), tables, source)
        .text(presentation.theme().palette());
  }

  @Override
  public List<ReportPicture> pictures() {
    return List.of(ReportPicture.whole(this::picture));
  }

  private Picture picture() {
    return PlanLayout.of(plan, presentation);
  }

  @Override
  public PlanReport quiet() {
    return new PlanReport(source.map(Source::quiet), plan, origin, planned, presentation);
  }

  @Override
  public String json() {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    source.ifPresentOrElse(
        file -> new SourceJson(json, file).entry(), () -> json.nothing("source"));
    setup(json);
    beforehand(json);
    json.array("points");
    plan.points().forEach(point -> point(json, point));
    json.endArray().array("rules");
    plan.rules().forEach(chance -> rules(json, chance));
    json.endArray()
        .text("verdict", PlanWords.verdict(plan))
        .text("altText", PlanWords.altText(plan))
        .array("warnings");
    for (Warning warning : plan.warnings()) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray().endObject();
    return json.close();
  }

  private void setup(JsonText json) {
    json.text("title", plan.request().title())
        .text("unit", Optional.of(plan.request().scale().unit()).filter(u -> !u.isEmpty()))
        .object("baseline")
        .number("mean", plan.baseline().mean())
        .number("standardDeviation", plan.baseline().deviation())
        .number("rho", plan.baseline().rho())
        .count("points", plan.baseline().points())
        .text("from", origin.from())
        .text("to", origin.to())
        .endObject()
        .count("before", plan.before())
        .count("after", plan.after())
        .number("changeSize", plan.change())
        .number("chance", plan.point().chance())
        .number("smallest", plan.point().smallest());
    count(json, "needed", plan.needed());
    count(json, "balanced", plan.balanced());
    json.object("simulated")
        .number("chance", plan.simulated())
        .count("series", Plan.FITS)
        .count("charts", Plan.CHARTS)
        .endObject();
  }

  /** What a later analysis is held against. */
  private void beforehand(JsonText json) {
    json.text("until", origin.until().map(Object::toString)).count("laterRows", laterRows());
    json.number("power", Plan.ENOUGH);
    json.number("changeSizeAsked", plan.request().change().orElse(Double.NaN));
    new PlannedJson(json, planned).entry();
  }

  private static void count(JsonText json, String name, OptionalInt count) {
    if (count.isPresent()) {
      json.count(name, count.getAsInt());
    } else {
      json.nothing(name);
    }
  }

  private static void point(JsonText json, PlanPoint point) {
    json.line()
        .count("after", point.after())
        .number("chance", point.chance())
        .number("smallest", point.smallest())
        .endLine();
  }

  private static void rules(JsonText json, RuleChance chance) {
    json.object().text("rules", chance.rules().id()).text("chart", chance.type());
    json.numbers("changed", chance.changed()).numbers("unchanged", chance.unchanged());
    json.endObject();
  }
}
