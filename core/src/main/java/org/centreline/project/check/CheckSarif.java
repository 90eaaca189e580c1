package org.centreline.project.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.centreline.Centreline;
import org.centreline.report.JsonText;

/**
 * Writes what checks found as SARIF 2.1.0, as code scanning reads it. Source: OASIS, Static
 * Analysis Results Interchange Format (SARIF) Version 2.1.0.
 */
public final class CheckSarif {

  private static final String SAFE = "-._~/";

  private CheckSarif() {}

  /** The document: one run, one result an alert. */
  public static String write(List<ProjectCheck> checks) {
    List<Alert> alerts = checks.stream().flatMap(check -> Alerts.of(check).stream()).toList();
    JsonText json = new JsonText();
    json.object();
    json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.text("version", "2.1.0");
    json.array("runs").object();
    json.object("tool").object("driver");
    json.text("name", "centreline check").text("version", Centreline.VERSION);
    json.array("rules");
    alerts.stream().map(Alert::code).distinct().forEach(code -> rule(json, code));
    json.endArray().endObject().endObject();
    json.array("results");
    alerts.forEach(alert -> result(json, alert));
    json.endArray().endObject().endArray();
    return json.endObject().close();
  }

  private static void rule(JsonText json, String code) {
    json.object().text("id", code);
    json.object("shortDescription").text("text", "centreline explain " + code).endObject();
    json.endObject();
  }

  private static void result(JsonText json, Alert alert) {
    String measure = alert.measure().isEmpty() ? "" : alert.measure() + ": ";
    json.object();
    json.text("ruleId", alert.code());
    json.text("level", alert.level().name().toLowerCase(Locale.ROOT));
    json.object("message").text("text", measure + alert.text()).endObject();
    json.array("locations").object().object("physicalLocation");
    json.object("artifactLocation").text("uri", uri(alert.file())).endObject();
    if (alert.line() > 0) {
      json.object("region").count("startLine", alert.line()).endObject();
    }
    json.endObject().endObject().endArray().endObject();
  }

  /** A path as a reference relative to where the check ran. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
