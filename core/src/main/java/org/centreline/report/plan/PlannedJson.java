package org.centreline.report.plan;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.centreline.report.JsonText;

/**
 * What a plan fixes as a JSON entry {@code analysis}, every key always there.
 *
 * @param json where it goes; an object has begun
 * @param planned what is fixed
 */
record PlannedJson(JsonText json, PlannedAnalysis planned) {

  private static final List<String> NUMBERS = List.of("multiply", "lag", "phaseIn");

  void entry() {
    json.object("analysis").text("measure", planned.measure()).array(PlannedAnalysis.CHANGES);
    planned.all(PlannedAnalysis.CHANGES).forEach(this::change);
    json.endArray().words(PlannedAnalysis.WHERE, planned.all(PlannedAnalysis.WHERE));
    for (String key : PlannedAnalysis.SINGLE) {
      if (NUMBERS.contains(key)) {
        json.plainNumber(key, planned.one(key).map(Double::valueOf).orElse(Double.NaN));
      } else {
        json.text(key, planned.one(key));
      }
    }
    json.endObject();
  }

  private void change(String change) {
    String at = PlannedAnalysis.at(change);
    int sign = change.indexOf('=');
    Optional<String> label =
        Optional.of(sign < 0 ? "" : change.substring(sign + 1).strip()).filter(l -> !l.isEmpty());
    json.line().text("at", at).text("label", label).endLine();
  }
}
