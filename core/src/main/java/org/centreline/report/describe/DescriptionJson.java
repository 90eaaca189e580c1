package org.centreline.report.describe;

import java.util.List;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.analysis.describe.ChartPlan;
import org.centreline.analysis.describe.Proposal;
import org.centreline.analysis.describe.Trouble;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.request.Columns;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.survey.CellCount;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.Extent;
import org.centreline.report.JsonText;
import org.centreline.report.SourceJson;
import org.centreline.words.ChartCommand;

/** Writes what a file holds as one JSON object, schema {@value #SCHEMA}. */
final class DescriptionJson {

  /** The name of the schema; within it keys are only ever added. */
  static final String SCHEMA = "centreline/describe/1";

  private final JsonText json = new JsonText();

  private DescriptionJson() {}

  /** The JSON, LF line ends, a final one included. */
  static String write(DescribeReport report) {
    DescriptionJson writer = new DescriptionJson();
    writer.json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(writer.json, report.description().facts().source()).entry();
    writer.entries(report);
    writer.json.endObject();
    return writer.json.close();
  }

  private void entries(DescribeReport report) {
    json.array("columns");
    List<ColumnRole> roles = report.description().roles();
    for (ColumnFacts column : report.description().facts().columns()) {
      column(column, roles.get(column.position() - 1));
    }
    json.endArray();
    Optional<Timeline> timeline = report.description().timeline();
    if (timeline.isPresent()) {
      dates(timeline.get(), report.description().dateColumn());
    } else {
      json.nothing("dates");
    }
    json.array("problems");
    report.description().troubles().forEach(this::trouble);
    json.endArray().array("charts");
    List<Proposal> proposals = report.description().proposals();
    for (Proposal proposal : proposals) {
      proposal.chart().ifPresent(plan -> chart(plan, proposal, report.input()));
    }
    json.endArray().array("proposals");
    proposals.forEach(proposal -> proposal(proposal, report.input()));
    json.endArray().count("more", report.description().more());
  }

  private void column(ColumnFacts column, ColumnRole role) {
    CellCount cells = column.cells();
    Optional<Extent> extent = column.extent();
    json.line()
        .text("name", column.name())
        .count("position", column.position())
        .text("type", column.kind().word())
        .count("filled", cells.filled())
        .count("odd", cells.odd())
        .count("different", cells.different())
        .count("empty", cells.empty())
        .count("notAvailable", cells.notAvailable())
        .count("notApplicable", cells.notApplicable())
        .count("suppressed", cells.suppressed())
        .number("minimum", extent.map(Extent::lowest).orElse(Double.NaN))
        .number("maximum", extent.map(Extent::highest).orElse(Double.NaN))
        .text("from", column.timeline().map(timeline -> timeline.first().toString()))
        .text("to", column.timeline().map(timeline -> timeline.last().toString()))
        .words("examples", column.examples())
        .text("identifiable", column.identity().map(Identity::id))
        .text("role", role.role().word())
        .text("evidence", role.evidence())
        .endLine();
  }

  private void dates(Timeline timeline, Optional<String> column) {
    json.object("dates")
        .text("column", column)
        .text("format", timeline.format())
        .text("rhythm", timeline.rhythm().word())
        .count("dates", timeline.dates())
        .text("from", timeline.first().toString())
        .text("to", timeline.last().toString())
        .count("absentCount", timeline.absentCount())
        .words("absent", timeline.absent().stream().map(Object::toString).toList())
        .endObject();
  }

  private void trouble(Trouble trouble) {
    json.line().text("severity", trouble.severity().word()).text("code", trouble.code());
    if (trouble.line() == 0) {
      json.nothing("line");
    } else {
      json.count("line", trouble.line());
    }
    if (!trouble.cell().isEmpty()) {
      json.text("cell", trouble.cell());
    }
    json.text("column", filled(trouble.column()))
        .text("message", trouble.message())
        .text("fix", filled(trouble.fix()))
        .count("count", trouble.count())
        .endLine();
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private void chart(ChartPlan plan, Proposal proposal, List<String> input) {
    json.object()
        .text("measure", plan.measure())
        .text("type", plan.choice().type().id())
        .text("typeReason", plan.choice().reason())
        .count("groups", plan.groups())
        .count("points", plan.points())
        .words("arguments", ChartCommand.arguments(proposal, input))
        .text("command", ChartCommand.line(ChartCommand.arguments(proposal, input)))
        .endObject();
  }

  private void proposal(Proposal proposal, List<String> input) {
    Columns columns = proposal.columns();
    json.object()
        .text("verb", proposal.kind().verb())
        .text("measure", proposal.measure())
        .text("value", columns.value())
        .text("denominator", columns.denominator())
        .text("category", proposal.category())
        .words("by", columns.by())
        .text("type", proposal.type())
        .text("evidence", filled(proposal.evidence()))
        .count("count", proposal.count())
        .words("arguments", ChartCommand.arguments(proposal, input))
        .text("command", ChartCommand.line(ChartCommand.arguments(proposal, input)))
        .endObject();
  }
}
