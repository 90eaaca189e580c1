package org.centreline.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.chart.joint.Covariance;
import org.centreline.chart.risk.Alarm;
import org.centreline.chart.risk.Calibration;
import org.centreline.chart.risk.Recalibration;
import org.centreline.chart.risk.Score;
import org.centreline.series.Doubles;

/**
 * What the reference or a package refuses, and what becomes of it here.
 *
 * @param data the rows
 * @param args the arguments of the case
 */
record RiskRefusals(RiskData data, JsonNode args) {

  void check(String id, String from, String kind) {
    switch (from + " " + kind) {
      case "vlad ra-cusum" -> finite();
      case "qicharts2 t" -> assertEquals(0, data.column("days").min(), "kept, and told");
      case "qcc t2" -> singular();
      case "reference recalibrate" ->
          refused(
              () ->
                  Recalibration.of(data.outcomes().slice(0, 49), data.column("risk").slice(0, 49)));
      case "reference ra-cusum" -> reference();
      default -> fail(id + " of " + from + " " + kind);
    }
  }

  /** Scores at a risk of 0 or 1 are numbers here. */
  private void finite() {
    Doubles scores = new Score(Score.Kind.CASES, 2).of(data.outcomes(), data.column("risk"));
    assertTrue(scores.stream().allMatch(Double::isFinite));
  }

  private void singular() {
    Doubles a = data.column("a");
    Doubles b = data.column("b");
    List<Doubles> rows =
        IntStream.range(0, a.size()).mapToObj(i -> Doubles.of(a.get(i), b.get(i))).toList();
    assertEquals(List.of(1), Covariance.of(rows).superfluous());
  }

  private void reference() {
    if (args.has("up")) {
      double ratio = args.get("up").asDouble();
      if (ratio == 1) {
        refused(() -> new Score(Score.Kind.CASES, 1));
      } else {
        assertFalse(new Score(Score.Kind.CASES, ratio).isUpwards());
      }
    } else if (args.has("h")) {
      double head = args.has("head") ? args.get("head").asDouble() : 0;
      refused(() -> new Alarm(args.get("h").asDouble(), head, true));
    } else {
      Doubles risk = data.column("risk");
      Doubles y = data.outcomes();
      boolean none = Calibration.of(y, risk).cases() == 0;
      boolean wrongRisk = risk.min() < 0 || risk.max() > 1;
      boolean wrongOutcome = y.stream().anyMatch(v -> v != 0 && v != 1 && !Double.isNaN(v));
      assertTrue(none || wrongRisk || wrongOutcome, "nothing is wrong with the rows");
    }
  }

  private static void refused(org.junit.jupiter.api.function.Executable made) {
    assertThrows(IllegalArgumentException.class, made);
  }
}
