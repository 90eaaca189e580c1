package org.centreline.report.chart;

import org.centreline.Centreline;
import org.centreline.report.JsonText;
import org.centreline.report.SourceJson;

/** Writes everything that is known of charts as one JSON object, schema {@value #SCHEMA}. */
public final class JsonWriter {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/chart/1";

  private JsonWriter() {}

  /** The JSON, LF line ends, a final one included. */
  public static String write(ChartDocument document) {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    new SourceJson(json, document.source()).entry();
    json.array("charts");
    document
        .charts()
        .forEach(
            analysis -> {
              json.object();
              new ChartJson(json, analysis).entries();
              json.endObject();
            });
    json.endArray().endObject();
    return json.close();
  }
}
