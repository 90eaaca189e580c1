package org.centreline.report;

import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.row.Source;

/**
 * Where data came from as a JSON entry {@code source}, the same in every schema.
 *
 * @param json where it goes; an object has begun
 * @param source the file
 */
public record SourceJson(JsonText json, Source source) {

  public void entry() {
    json.object("source")
        .text("file", source.file())
        .text("sha256", source.sha256())
        .count("rows", source.rows())
        .count("rowsUsed", source.rowsUsed())
        .array("notices");
    source.notices().forEach(this::notice);
    json.endArray()
        .text("encoding", source.dialect().encoding())
        .text("delimiter", String.valueOf(source.dialect().delimiter()))
        .text("dateFormat", source.dialect().dateFormat())
        .array("skippedRows");
    source.skipped().forEach(this::skipped);
    json.endArray().endObject();
  }

  private void notice(Notice notice) {
    json.line().text("code", notice.code()).text("message", notice.message()).endLine();
  }

  private void skipped(Skipped skipped) {
    json.line()
        .text("reason", skipped.reason())
        .count("count", skipped.count())
        .counts("lines", skipped.lines())
        .endLine();
  }
}
