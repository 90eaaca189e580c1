package org.centreline.report.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.Centreline;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Sustained;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.analysis.outcome.model.SeasonLook;
import org.centreline.outcome.design.Season;
import org.centreline.phase.Span;
import org.centreline.report.Document;
import org.centreline.report.JsonText;
import org.centreline.report.SourceJson;
import org.centreline.report.chart.ChartJson;
import org.centreline.words.chart.Titles;
import org.centreline.words.outcome.OutcomeAltText;
import org.centreline.words.outcome.OutcomeMaking;
import org.centreline.words.outcome.OutcomeSentence;

/**
 * One outcome as JSON entries, every key always there.
 *
 * @param json where they go; an object has begun
 * @param analysis the outcome
 */
record OutcomeJson(JsonText json, OutcomeAnalysis analysis) {

  /** The name of the schema of a file of outcomes; within it keys are only ever added. */
  static final String SCHEMA = "centreline/outcome/1";

  /**
   * Everything that is known of outcomes as one JSON object, LF line ends, a final one included.
   */
  static String write(Document<OutcomeAnalysis> document, Optional<PlanAgreement> plan) {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, document.source()).entry();
    json.array("outcomes");
    for (OutcomeAnalysis outcome : document.analyses()) {
      json.object();
      new OutcomeJson(json, outcome).entries();
      json.endObject();
    }
    json.endArray();
    plan.ifPresentOrElse(held -> new AgreementJson(json, held).entry(), () -> json.nothing("plan"));
    json.endObject();
    return json.close();
  }

  void entries() {
    setup();
    changes();
    design();
    Optional<OutcomeFit> fit = analysis.fit();
    OutcomeFitJson found = new OutcomeFitJson(json, analysis);
    list("coefficients", fit, found::coefficients);
    list("effects", fit, found::effects);
    object("meanEffect", fit, found::mean);
    object("horizon", fit.filter(f -> f.horizon().isPresent()), found::horizon);
    list("changeEffects", fit, found::changeEffects);
    object("totals", fit.filter(f -> f.totals().isPresent()), found::totals);
    object("diagnostics", fit, found::diagnostics);
    list("sensitivity", fit, found::sensitivity);
    json.array("shortcomings");
    fit.ifPresent(
        f ->
            f.shortcomings()
                .forEach(reason -> json.line().text("reason", reason.word()).endLine()));
    json.endArray();
    found.segments();
    found.since();
    object("withoutTrigger", fit.filter(f -> f.withoutTrigger().isPresent()), found::refit);
    json.object("spc");
    new ChartJson(json, analysis.chart()).entries();
    json.endObject();
    sustained(analysis.sustained());
    json.array("comparison");
    analysis
        .comparison()
        .ifPresent(groups -> groups.contrasts().forEach(new ContrastJson(json)::entry));
    json.endArray()
        .text("verdict", OutcomeSentence.of(analysis))
        .text("altText", OutcomeAltText.of(analysis))
        .array("warnings");
    for (Warning warning : analysis.warnings()) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray();
  }

  private void list(String name, Optional<OutcomeFit> fit, Consumer<OutcomeFit> entries) {
    json.array(name);
    fit.ifPresent(entries);
    json.endArray();
  }

  private void object(String name, Optional<OutcomeFit> fit, Consumer<OutcomeFit> entries) {
    if (fit.isEmpty()) {
      json.nothing(name);
      return;
    }
    json.object(name);
    entries.accept(fit.get());
    json.endObject();
  }

  private void setup() {
    Scale scale = analysis.chart().setup().meaning().scale();
    json.text("group", analysis.measured().group())
        .text("title", Titles.title(analysis.chart()))
        .text("kind", analysis.model().kind().name().toLowerCase(Locale.ROOT))
        .text("better", analysis.chart().setup().meaning().better().word())
        .text("unit", Optional.of(scale.unit()).filter(unit -> !unit.isEmpty()))
        .plainNumber("multiply", scale.multiply())
        .text("control", analysis.model().control());
  }

  private void changes() {
    json.array("changes");
    for (ChangePoint change : analysis.model().changes()) {
      json.line()
          .count("index", change.index())
          .text("label", change.asked().label())
          .text("date", change.date().map(Object::toString))
          .text("from", label(change.position()))
          .endLine();
    }
    json.endArray();
  }

  private void design() {
    OutcomeModel model = analysis.model();
    json.object("design")
        .text("design", "series")
        .text(
            "coding",
            "trend: periods since the first subgroup; level[j]: 1 from change j on; slope[j]:"
                + " periods since change j, 0 in its first subgroup")
        .text("model", OutcomeMaking.of(analysis))
        .text("method", model.method())
        .text("shape", model.model().shape().word())
        .text("season", model.model().season().word())
        .text("seasonAsked", model.seasons().asked().map(Season::word).orElse("auto"))
        .array("seasonTests");
    model.seasons().looks().forEach(this::look);
    json.endArray()
        .count("phaseIn", model.model().phaseIn())
        .count("before", model.extent().before())
        .count("after", model.extent().after())
        .array("leftOut");
    for (Span span : model.leftOut()) {
      json.line().text("from", label(span.first())).text("to", label(span.last())).endLine();
    }
    json.endArray().endObject();
  }

  private void look(SeasonLook look) {
    json.line()
        .text("season", look.candidate().word())
        .number("f", look.test().f())
        .count("terms", look.test().terms())
        .number("df", look.test().df())
        .number("carryOver", look.test().carryOver())
        .number("p", look.test().p())
        .number("level", look.level())
        .flag("found", look.isFound())
        .endLine();
  }

  private void sustained(Sustained sustained) {
    Sustained.Tally tally = sustained.tally();
    json.object("sustained")
        .text("verdict", sustained.verdict().map(verdict -> verdict.word()))
        .text("reason", sustained.reason())
        .plainNumber(
            "months", sustained.months().isPresent() ? sustained.months().getAsInt() : Double.NaN);
    json.count("points", sustained.points())
        .count("window", sustained.window())
        .number("oldCentre", sustained.oldCentre())
        .number("first", sustained.first())
        .number("last", sustained.last());
    if (tally.beyondTarget().isPresent()) {
      json.count("beyondTarget", tally.beyondTarget().getAsInt());
    } else {
      json.nothing("beyondTarget");
    }
    json.number("shareAtTarget", sustained.shareAtTarget())
        .count("beyondCentre", tally.beyondCentre())
        .count("beyondLimits", tally.beyondLimits())
        .count("beyondCounterfactual", tally.beyondCounterfactual())
        .count("run", tally.run())
        .endObject();
  }

  private String label(int position) {
    return analysis.measured().subgroups().labels().get(position);
  }
}
