package org.centreline.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.FalseAlarm;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Setup;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Level;
import org.centreline.phase.Phase;
import org.centreline.phase.Span;
import org.centreline.report.Cell;
import org.centreline.report.Document;
import org.centreline.report.JsonText;
import org.centreline.report.SourceJson;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.RuleSet;
import org.centreline.words.chart.AltText;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;

/**
 * One chart as JSON entries, every key always there.
 *
 * @param json where they go; an object has begun
 * @param analysis the chart
 */
public record ChartJson(JsonText json, ChartAnalysis analysis) {

  /** The name of the schema of a file of charts; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/chart/1";

  /** Everything that is known of charts as one JSON object, LF line ends, a final one included. */
  public static String write(Document<ChartAnalysis> document) {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, document.source()).entry();
    json.array("charts");
    for (ChartAnalysis analysis : document.analyses()) {
      json.object();
      new ChartJson(json, analysis).entries();
      json.endObject();
    }
    json.endArray().endObject();
    return json.close();
  }

  public void entries() {
    setup();
    json.array("phases");
    analysis.phases().forEach(this::phase);
    json.endArray().array("points");
    PointRows rows = PointRows.of(analysis);
    for (int i = 0; i < rows.size(); i++) {
      point(rows.at(i));
    }
    json.endArray().array("signals");
    analysis.findings().forEach(this::signal);
    json.endArray();
    findings();
  }

  private void setup() {
    Setup setup = analysis.setup();
    Scale scale = setup.meaning().scale();
    ChartType type = setup.choice().type();
    json.text("group", analysis.measured().group())
        .text("title", Titles.title(analysis))
        .text("type", type.id())
        .text("typeReason", setup.choice().reason())
        .text("definition", type.definition(setup.convention()))
        .text("xKind", analysis.measured().subgroups().kind().name().toLowerCase(Locale.ROOT))
        .words("rules", setup.sets().stream().map(RuleSet::id).toList())
        .text("convention", setup.convention().id())
        .flag("screened", Footer.isScreened(analysis))
        .text("better", setup.meaning().better().word())
        .text("unit", Optional.of(scale.unit()).filter(unit -> !unit.isEmpty()))
        .plainNumber("multiply", scale.multiply());
  }

  private void phase(PhaseFacts facts) {
    Phase phase = facts.phase();
    Level level = facts.level();
    json.line()
        .count("index", phase.index())
        .text("label", phase.label())
        .text("from", label(phase.span().first()))
        .text("to", label(phase.span().last()))
        .count("points", included(phase.span()))
        .count("baselinePoints", facts.basePoints())
        .number("centre", level.centre())
        .number("limitCentre", level.limitCentre())
        .number("sigma", level.sigma())
        .number("sigmaZ", level.sigmaZ())
        .number("decisionInterval", level.decisionInterval());
    if (CaseWords.speakOf(analysis)) {
      new RiskJson(json, analysis).phase(facts);
    }
    facts.runs().ifPresentOrElse(runs -> runs(runs, facts), () -> json.nothing("runs"));
    json.endLine();
  }

  private int included(Span span) {
    List<Status> statuses = analysis.points().statuses().subList(span.first(), span.last() + 1);
    return (int) statuses.stream().filter(s -> s == Status.INCLUDED).count();
  }

  private void runs(Runs runs, PhaseFacts facts) {
    json.object("runs")
        .count("observations", runs.observations())
        .count("useful", runs.useful())
        .count("longestRun", runs.longestRun());
    if (runs.isDefined() && !isUnjudged(facts)) {
      json.count("longestRunMax", runs.longestRunMax())
          .count("crossings", runs.crossings())
          .count("crossingsMin", runs.crossingsMin());
    } else {
      json.nothing("longestRunMax").count("crossings", runs.crossings()).nothing("crossingsMin");
    }
    json.flag("signal", facts.runsSignal());
    if (isUnjudged(facts)) {
      json.text("reason", "half of the points or more lie on the centre line");
    }
    json.endObject();
  }

  private boolean isUnjudged(PhaseFacts facts) {
    return facts.tied() && !analysis.setup().convention().has(Oddity.RUNS_JUDGED_AMONG_TIES);
  }

  private void point(List<Cell> cells) {
    json.line();
    for (Cell cell : cells) {
      if (cell instanceof Cell.Real real) {
        json.number(real.name(), real.number());
      } else if (cell instanceof Cell.Count count) {
        json.count(count.name(), count.number());
      } else if (cell instanceof Cell.Day day) {
        json.text(day.name(), day.text());
      } else if (cell instanceof Cell.Words words) {
        json.text(words.name(), words.text());
      } else if (cell instanceof Cell.Listed listed) {
        json.words(listed.name(), listed.words());
      } else if (cell instanceof Cell.Named named) {
        named(named);
      }
    }
    json.endLine();
  }

  private void named(Cell.Named cell) {
    json.array(cell.name());
    for (int j = 0; j < cell.names().size(); j++) {
      json.line().text("measure", cell.names().get(j)).number("part", cell.numbers().get(j));
      json.endLine();
    }
    json.endArray();
  }

  private void signal(Finding finding) {
    Side side = finding.signal().side();
    json.line()
        .text("rule", finding.signal().rule())
        .text("ruleSet", finding.ruleSet())
        .text("from", label(finding.signal().first()))
        .text("to", label(finding.signal().last()))
        .text("side", side == Side.NONE ? Optional.empty() : Optional.of(side.word()))
        .count("phase", finding.phase())
        .text("reading", finding.reading().word());
    if (CaseWords.speakOf(analysis)) {
      new RiskJson(json, analysis).run(finding);
    }
    json.endLine();
  }

  private void findings() {
    FalseAlarm alarm = analysis.falseAlarm();
    json.text("variation", analysis.variation().map(Variation::word))
        .text("assurance", analysis.assurance().map(Assurance::word))
        .text("assuranceReason", analysis.assuranceDoubt().map(Assurance.Doubt::reason))
        .object("falseAlarm")
        .number("probability", alarm.probability())
        .count("points", alarm.points())
        .count("basePoints", alarm.basePoints())
        .text("model", alarm.model())
        .text("reason", alarm.reason())
        .endObject()
        .text("verdict", Verdict.of(analysis))
        .text("altText", AltText.of(analysis))
        .array("warnings");
    for (Warning warning : analysis.warnings()) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray();
    if (CaseWords.speakOf(analysis)) {
      new RiskJson(json, analysis).calibration();
      new RiskJson(json, analysis).levels();
    }
    analysis.capability().ifPresent(new CapabilityJson(json)::entry);
    analysis.open().ifPresent(this::open);
  }

  /** What has passed since the last event. */
  private void open(Points.Open open) {
    json.object("openGap")
        .number("length", open.length())
        .text("counted", open.counted())
        .flag("above", open.above())
        .endObject();
  }

  private String label(int position) {
    return analysis.measured().subgroups().labels().get(position);
  }
}
