package org.centreline.report.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.Centreline;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.csv.row.Source;
import org.centreline.report.JsonText;
import org.centreline.report.SourceJson;
import org.centreline.words.outcome.BeforeAfterLimits;
import org.centreline.words.outcome.BeforeAfterSentence;

/**
 * Writes a comparison of before with after as JSON, schema {@value OutcomeJson#SCHEMA}: what
 * belongs to a series is null or empty, {@code comparison} holds what was found.
 */
final class BeforeAfterJsonWriter {

  private static final List<String> NO_ENTRIES = List.of("coefficients", "effects");
  private static final List<String> NOTHING = List.of("meanEffect", "horizon");

  private final JsonText json = new JsonText();
  private final BeforeAfter found;

  private BeforeAfterJsonWriter(BeforeAfter found) {
    this.found = found;
  }

  /** The JSON, LF line ends, a final one included. */
  static String write(Source source, BeforeAfter found) {
    BeforeAfterJsonWriter writer = new BeforeAfterJsonWriter(found);
    JsonText json = writer.json;
    json.object().text("schema", OutcomeJson.SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, source).entry();
    json.array("outcomes").object();
    writer.entries();
    json.endObject().endArray().nothing("plan").endObject();
    return json.close();
  }

  private void entries() {
    setup();
    design();
    NO_ENTRIES.forEach(name -> json.array(name).endArray());
    NOTHING.forEach(json::nothing);
    json.array("changeEffects").endArray();
    json.nothing("totals").nothing("diagnostics");
    json.array("sensitivity").endArray();
    json.array("shortcomings").endArray();
    json.array("segments").endArray();
    json.nothing("since");
    json.nothing("withoutTrigger").nothing("spc").nothing("sustained");
    json.array("comparison");
    found.contrasts().forEach(new ContrastJson(json)::entry);
    json.endArray()
        .text("verdict", BeforeAfterSentence.of(found))
        .text("altText", BeforeAfterLimits.altText(found))
        .array("warnings");
    for (Warning warning : found.warnings()) {
      json.line().text("code", warning.code()).text("message", warning.message()).endLine();
    }
    json.endArray();
  }

  private void setup() {
    Scale scale = found.meaning().scale();
    json.nothing("group")
        .text("title", found.title())
        .text("kind", kind())
        .text("better", found.meaning().better().word())
        .text("unit", Optional.of(scale.unit()).filter(unit -> !unit.isEmpty()))
        .plainNumber("multiply", scale.multiply())
        .nothing("control")
        .array("changes");
    if (!found.change().isEmpty()) {
      json.line()
          .count("index", 1)
          .text("label", found.change())
          .nothing("date")
          .nothing("from")
          .endLine();
    }
    json.endArray();
  }

  private String kind() {
    return switch (found.kind()) {
      case MEASUREMENTS -> "mean";
      case PROPORTIONS -> "proportion";
      case RATES -> "rate";
    };
  }

  private void design() {
    Contrast whole = found.whole();
    json.object("design")
        .text("design", found.design().word())
        .nothing("coding")
        .text("model", BeforeAfterLimits.methods(found))
        .text("method", whole.headline().method().toLowerCase(Locale.ROOT))
        .nothing("shape")
        .nothing("season")
        .nothing("seasonAsked")
        .array("seasonTests")
        .endArray()
        .nothing("phaseIn")
        .count("before", whole.before().n())
        .count("after", whole.after().n())
        .array("leftOut")
        .endArray()
        .endObject();
  }
}
