package org.centreline.report;

import org.centreline.Centreline;
import org.centreline.csv.Notice;
import org.centreline.csv.Source;

/** Writes everything that is known of charts as one JSON object, schema {@value #SCHEMA}. */
public final class JsonWriter {

  /** The name of the schema; within it keys are only ever added. */
  public static final String SCHEMA = "centreline/chart/1";

  private JsonWriter() {}

  /** The JSON, LF line ends, a final one included. */
  public static String write(ChartDocument document) {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    source(json, document.source());
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

  private static void source(JsonText json, Source source) {
    json.object("source")
        .text("file", source.file())
        .text("sha256", source.sha256())
        .count("rows", source.rows())
        .count("rowsUsed", source.rowsUsed())
        .array("notices");
    for (Notice notice : source.notices()) {
      json.line().text("code", notice.code()).text("message", notice.message()).endLine();
    }
    json.endArray().endObject();
  }
}
