package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.chart.risk.Alarm;
import org.centreline.chart.risk.Calibration;
import org.centreline.chart.risk.IntervalSearch;
import org.centreline.chart.risk.Recalibration;
import org.centreline.chart.risk.RunLength;
import org.centreline.chart.risk.Score;
import org.centreline.chart.risk.ScoreLaw;
import org.centreline.chart.risk.SequentialTest;
import org.centreline.chart.risk.WatchedSum;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden case of {@code golden/risk/cases.csv}, to the tolerance that is promised there. */
class RiskGoldenTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Table.read("risk/cases.csv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("id"), () -> run(row)));
  }

  private static void run(Map<String, String> row) throws IOException {
    JsonNode args = JSON.readTree(row.get("args"));
    RiskData data = RiskData.read(row.get("input"));
    if (!row.get("status").equals("ok")) {
      new RiskRefusals(data, args).check(row.get("id"), row.get("package"), row.get("kind"));
      return;
    }
    List<Map<String, String>> rows = Table.read("risk/expected/" + row.get("expected")).rows();
    RiskSums sums = new RiskSums(data, args, rows);
    switch (row.get("package") + " " + row.get("kind")) {
      case "reference ra-cusum", "reference bernoulli" -> sums.reference(Score.Kind.CASES);
      case "reference oe-cusum" -> sums.reference(Score.Kind.TOTALS);
      case "cusum ra-cusum" -> sums.cusum(Double.NaN);
      case "cusum bernoulli" -> sums.cusum(args.get("failure_probability").asDouble());
      case "vlad ra-cusum" -> sums.vlad();
      case "vlad eo-cusum" -> sums.expectedMinusObserved();
      case "qicharts2 bernoulli" -> sums.bchart();
      case "reference calibration" -> calibration(data, rows);
      case "reference recalibrate" -> recalibrate(data, args, rows);
      case "reference sprt" -> sequential(data, args, rows);
      case "reference+vlad arl" -> runLength(data, args, rows);
      case "reference+vlad decision-interval" -> interval(data, args, rows);
      default -> new RiskCharts(row.get("input"), data, args, rows).check(row.get("kind"));
    }
  }

  private static Map<String, Double> named(List<Map<String, String>> rows) {
    return rows.stream()
        .collect(Collectors.toMap(r -> r.get("name"), r -> Table.number(r.get("value"))));
  }

  private static void calibration(RiskData data, List<Map<String, String>> rows) {
    Calibration found = Calibration.of(data.outcomes(), data.column("risk"));
    Map<String, Double> made =
        Map.of(
            "cases", (double) found.cases(),
            "observed", found.observed(),
            "expected", found.expected(),
            "variance", found.variance(),
            "ratio", found.ratio(),
            "z", found.z(),
            "missingRisk", (double) found.left().risk(),
            "missingOutcome", (double) found.left().outcome(),
            "eventsWithoutRisk", (double) found.left().events());
    assertEquals(named(rows).keySet(), made.keySet());
    rows.forEach(r -> assertAgrees(r.get("value"), made.get(r.get("name")), r.get("name")));
  }

  private static void recalibrate(RiskData data, JsonNode args, List<Map<String, String>> rows) {
    int base = args.get("baseline").asInt();
    Doubles y = data.outcomes();
    Doubles p = data.column("risk");
    Recalibration found = Recalibration.of(y.slice(0, base - 1), p.slice(0, base - 1));
    Doubles moved = found.of(p);
    WatchedSum up = WatchedSum.of(new Score(Score.Kind.CASES, 2).of(y, moved), Alarm.at(4.5));
    for (int i = 0; i < rows.size(); i++) {
      assertAgrees(rows.get(i).get("shift"), found.shift(), "shift");
      assertAgrees(rows.get(i).get("recalibrated"), moved.get(i), "risk " + i);
      assertEquals(Table.number(rows.get(i).get("up")), up.sums().get(i), 1e-9, "up " + i);
    }
  }

  private static void sequential(RiskData data, JsonNode args, List<Map<String, String>> rows) {
    SequentialTest.Bounds bounds =
        SequentialTest.Bounds.of(args.get("alpha").asDouble(), args.get("beta").asDouble());
    Doubles scores =
        new Score(Score.Kind.CASES, args.get("odds").asDouble())
            .of(data.outcomes(), data.column("risk"));
    SequentialTest found = SequentialTest.of(scores, bounds, args.get("reset").asBoolean());
    for (int i = 0; i < rows.size(); i++) {
      assertAgrees(rows.get(i).get("upperBound"), bounds.upper(), "upper");
      assertAgrees(rows.get(i).get("lowerBound"), bounds.lower(), "lower");
      double wanted = Table.number(rows.get(i).get("statistic"));
      assertEquals(wanted, found.sums().get(i), 1e-10, "sum " + i);
      assertEquals(
          rows.get(i).get("decision"),
          found.verdicts().get(i).name().toLowerCase(Locale.ROOT),
          "verdict " + i);
    }
  }

  private static void runLength(RiskData data, JsonNode args, List<Map<String, String>> rows) {
    Score score = new Score(Score.Kind.CASES, args.get("odds").asDouble());
    ScoreLaw law = new ScoreLaw(score, data.column("risk"), args.get("trueOdds").asDouble());
    double found = RunLength.of(law, args.get("h").asDouble());
    Map<String, Double> wanted = named(rows);
    assertEquals(wanted.get("vladMarkov"), found, 0.005 * found);
    assertTrue(
        Math.abs(found - wanted.get("simulation"))
            <= 3 * wanted.get("simulationStandardError") + 0.002 * found,
        found + " beside a simulated " + wanted.get("simulation"));
  }

  private static void interval(RiskData data, JsonNode args, List<Map<String, String>> rows) {
    Score score = new Score(Score.Kind.CASES, args.get("odds").asDouble());
    ScoreLaw law = ScoreLaw.unchanged(score, data.column("risk"));
    double found = IntervalSearch.of(law, args.get("arl").asDouble());
    named(rows).forEach((name, wanted) -> assertEquals(wanted, found, 0.01, name));
  }
}
