package org.centreline.project.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.csv.problem.Problem;
import org.centreline.project.driver.ImprovementJson;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.since.Current;
import org.centreline.project.since.NewsJson;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.Standing;
import org.centreline.report.JsonText;
import org.centreline.words.chart.AltText;
import org.centreline.words.compare.FunnelWords;

/**
 * The summary as JSON, schema {@value #SCHEMA}: every key always there, null where it does not
 * apply, one line a chart.
 *
 * @param pack the pack
 * @param standings one a chart
 */
record SummaryJson(Pack pack, List<Standing> standings) {

  static final String SCHEMA = "centreline/report/1";

  String text() {
    JsonText json = new JsonText();
    PackRequest request = pack.request();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    json.text("title", pack.analysis().project().title())
        .text("aim", pack.analysis().project().about("aim"))
        .text("asOf", request.asOf().map(LocalDate::toString))
        .text("disclosure", request.disclosure().word());
    chance(json, ChanceIcons.of(pack.chapters()));
    json.array("measures");
    standings.forEach(standing -> measure(json, standing));
    json.endArray().array("failed");
    pack.analysis().failed().forEach(failed -> failed(json, failed));
    json.endArray().text("only", request.only());
    new NewsJson(json).entries(pack.since());
    new ImprovementJson(json).entries(pack.analysis().project(), pack.analysis().improvement());
    return json.endObject().close();
  }

  private static void chance(JsonText json, ChanceIcons icons) {
    json.object("chance")
        .count("charts", icons.charts())
        .number("signals", icons.signals())
        .count("judged", icons.judged())
        .number("icons", icons.icons())
        .endObject();
  }

  private void measure(JsonText json, Standing standing) {
    Chapter chapter = standing.chapter();
    ChartAnalysis chart = chapter.chart();
    json.line()
        .text("measure", chapter.measure().id())
        .text("group", chart.measured().group())
        .text("title", chapter.title())
        .text("kind", chapter.measure().kind().word())
        .text("type", chart.setup().choice().type().id())
        .text("unit", Optional.of(chart.setup().meaning().scale().unit()).filter(u -> !u.isEmpty()))
        .text("x", standing.x())
        .number("value", standing.value())
        .number("target", standing.target())
        .number("centre", standing.centre())
        .number("lower", standing.lower())
        .number("upper", standing.upper())
        .text("variation", chart.variation().map(Variation::word))
        .text("variationWords", standing.variationText())
        .text("assurance", chart.assurance().map(Assurance::word))
        .text("assuranceWords", standing.assuranceText())
        .text("assuranceReason", standing.assuranceReason())
        .text("peers", standing.place().map(FunnelWords::word))
        .number("falseAlarm", chart.falseAlarm().probability())
        .text("headline", standing.headline())
        .text("verdict", standing.sentence())
        .text("outcome", standing.outcome())
        .text("outcomeReading", standing.outcomeReading())
        .text("sustained", standing.sustained())
        .text("altText", AltText.of(chart))
        .words("warnings", chart.warnings().stream().map(Warning::code).toList())
        .text("picture", chapter.name() + ".svg")
        .text("sha256", sha256(chapter))
        .flag("stale", standing.stale().isPresent())
        .words("new", standing.newKinds());
    new NewsJson(json).chart(Current.signals(chart), Current.phases(chart));
    if (!chart.points().band().isNone()) {
      json.number("targetLower", standing.targetBand().lower().get(0));
      json.number("targetUpper", standing.targetBand().upper().get(0));
    }
    json.endLine();
  }

  private Optional<String> sha256(Chapter chapter) {
    return pack.request().showsInput()
        ? Optional.of(chapter.result().source().sha256())
        : Optional.empty();
  }

  private void failed(JsonText json, MeasureResult.Failed failed) {
    json.line()
        .text("measure", failed.id())
        .text("title", failed.title())
        .words("problems", FailureWords.of(pack, failed.problems()))
        .words("codes", failed.problems().stream().map(Problem::code).distinct().toList())
        .endLine();
  }
}
