package org.centreline.report.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.Centreline;
import org.centreline.analysis.Warning;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.PlanPoint;
import org.centreline.analysis.plan.RuleChance;
import org.centreline.report.CsvPage;
import org.centreline.report.JsonText;
import org.centreline.report.MarkdownPage;
import org.centreline.report.SourceJson;
import org.centreline.report.TextCells;
import org.centreline.words.PlanWords;

/** Writes a plan for machines and as Markdown. */
public final class PlanWriter {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/plan/1";

  private PlanWriter() {}

  /** The CSV, one row a number of points after the change. */
  public static String csv(PlanDocument document, TextCells textCells) {
    CsvPage page = new CsvPage(textCells);
    PlanTables.rows(document.plan()).forEach(page::row);
    return page.close();
  }

  /** The Markdown, LF line ends. */
  public static String markdown(PlanDocument document) {
    MarkdownPage page = new MarkdownPage();
    Plan plan = document.plan();
    page.title(plan.request().title());
    page.strong(PlanWords.verdict(plan));
    page.paragraph(PlanWords.baseline(plan) + ".");
    page.heading("What can be shown");
    page.table(PlanTables.points(plan));
    page.heading("What the rules of a chart signal");
    page.table(PlanTables.rules(plan));
    page.section("Warnings", warnings(plan));
    page.paragraph(PlanWords.check(plan));
    page.paragraph(PlanWords.suppositions());
    document.source().ifPresent(page::source);
    return page.close();
  }

  /** What a reader should know, one sentence each. */
  public static List<String> warnings(Plan plan) {
    return plan.warnings().stream().map(Warning::message).toList();
  }

  /** The JSON, LF line ends, a final one included. */
  public static String json(PlanDocument document) {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    document
        .source()
        .ifPresentOrElse(
            source -> new SourceJson(json, source).entry(), () -> json.nothing("source"));
    Plan plan = document.plan();
    setup(json, plan);
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

  private static void setup(JsonText json, Plan plan) {
    json.text("title", plan.request().title())
        .text("unit", Optional.of(plan.request().scale().unit()).filter(u -> !u.isEmpty()))
        .object("baseline")
        .number("mean", plan.baseline().mean())
        .number("standardDeviation", plan.baseline().deviation())
        .number("rho", plan.baseline().rho())
        .count("points", plan.baseline().points())
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
