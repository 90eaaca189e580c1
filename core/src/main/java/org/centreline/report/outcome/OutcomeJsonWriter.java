package org.centreline.report.outcome;

import org.centreline.Centreline;
import org.centreline.report.JsonText;
import org.centreline.report.SourceJson;

/** Writes everything that is known of outcomes as one JSON object, schema {@value #SCHEMA}. */
public final class OutcomeJsonWriter {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/outcome/1";

  private OutcomeJsonWriter() {}

  /** The JSON, LF line ends, a final one included. */
  public static String write(OutcomeDocument document) {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, document.source()).entry();
    json.array("outcomes");
    document
        .outcomes()
        .forEach(
            outcome -> {
              json.object();
              new OutcomeJson(json, outcome).entries();
              json.endObject();
            });
    json.endArray().endObject();
    return json.close();
  }
}
