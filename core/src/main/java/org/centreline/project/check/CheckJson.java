package org.centreline.project.check;

import java.util.List;
import java.util.Locale;
import org.centreline.Centreline;
import org.centreline.report.JsonText;

/** Writes what checks found as {@code centreline/check/1}. */
public final class CheckJson {

  private CheckJson() {}

  /** The document. */
  public static String write(List<ProjectCheck> checks) {
    JsonText json = new JsonText();
    json.object();
    json.text("schema", "centreline/check/1").text("centreline", Centreline.VERSION);
    json.flag("asRecorded", checks.stream().allMatch(ProjectCheck::isClean));
    json.array("projects");
    checks.forEach(check -> project(json, check));
    return json.endArray().endObject().close();
  }

  private static void project(JsonText json, ProjectCheck check) {
    json.object();
    json.text("folder", check.folder().shown());
    json.flag("asRecorded", check.isClean());
    alerts(json, Alerts.of(check).stream().filter(alert -> alert.measure().isEmpty()).toList());
    json.array("measures");
    check.measures().forEach(measure -> measure(json, measure, check));
    json.endArray().endObject();
  }

  private static void measure(JsonText json, MeasureCheck measure, ProjectCheck check) {
    json.object();
    json.text("id", measure.id()).text("title", measure.result().title());
    json.flag("asRecorded", measure.isClean());
    json.count("differences", measure.differences().size());
    alerts(json, Alerts.of(measure, check.folder()));
    json.endObject();
  }

  private static void alerts(JsonText json, List<Alert> alerts) {
    json.array("alerts");
    for (Alert alert : alerts) {
      json.line();
      json.text("level", alert.level().name().toLowerCase(Locale.ROOT));
      json.text("code", alert.code()).text("file", alert.file());
      json.count("line", alert.line()).text("message", alert.text());
      json.endLine();
    }
    json.endArray();
  }
}
