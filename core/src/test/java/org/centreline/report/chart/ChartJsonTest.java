package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.report.Gallery;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class ChartJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The promise made to scripts: these keys, in this order, always there. */
  private static final String PROMISED =
      """
      {
        "schema": "centreline/chart/1",
        "centreline": "VERSION",
        "source": {"file": "ae.csv", "sha256": "…", "rows": 60, "rowsUsed": 60, "notices": [],
                   "encoding": "UTF-8", "delimiter": ",", "dateFormat": null, "skippedRows": []},
        "charts": [{
          "group": null,
          "title": "…",
          "type": "p", "typeReason": null, "definition": null, "xKind": "date",
          "rules": ["mdc"], "convention": "mdc", "screened": false, "better": "up", "unit": "%",
          "multiply": 1,
          "phases": [{"index": 1, "label": null, "from": "2024-01-01", "to": "2025-12-01",
                      "points": 24, "baselinePoints": 24,
                      "centre": 0.0, "limitCentre": 0.0, "sigma": null, "sigmaZ": null,
                      "decisionInterval": null,
                      "runs": {"observations": 24, "useful": 24, "longestRun": 3,
                               "longestRunMax": 8, "crossings": 12, "crossingsMin": 8,
                               "signal": false}}],
          "points": [{"x": "2024-01-01", "value": 0.0, "numerator": 0.0, "denominator": 0.0,
                      "size": null, "spread": null, "statistic": null, "statisticLower": null,
                      "centre": 0.0, "lower": 0.0, "upper": 0.0, "lowerRaw": 0.0, "upperRaw": 0.0,
                      "lowerTwoSigma": 0.0, "upperTwoSigma": 0.0,
                      "target": null, "phase": 1, "status": "included",
                      "signals": ["beyond-limits"], "reading": "common-cause"}],
          "signals": [{"rule": "shift", "ruleSet": "mdc", "from": "2024-03-01", "to": "2024-09-01",
                       "side": "above", "phase": 1, "reading": "improvement"}],
          "variation": "common-cause", "assurance": "hit-and-miss",
          "assuranceReason": null,
          "falseAlarm": {"probability": 0.155, "points": 24, "basePoints": 24, "model": "normal",
                         "reason": null},
          "verdict": "one sentence",
          "altText": "at most 125 characters",
          "warnings": [{"code": "few-points", "message": "…"}]
        }]
      }
      """;

  private static String json(Sample... samples) {
    ChartAnalysis[] charts = new ChartAnalysis[samples.length];
    for (int i = 0; i < samples.length; i++) {
      charts[i] = samples[i].analysis();
    }
    return ChartJson.write(Gallery.document(charts));
  }

  private static JsonNode chart(Sample sample) throws IOException {
    return MAPPER.readTree(json(sample)).at("/charts/0");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void theKeysAreThePromisedOnesInOrder() throws IOException {
    JsonNode promised = MAPPER.readTree(PROMISED);
    JsonNode written = MAPPER.readTree(json(signalled()));
    for (String place :
        List.of(
            "",
            "/source",
            "/charts/0",
            "/charts/0/phases/0",
            "/charts/0/phases/0/runs",
            "/charts/0/points/0",
            "/charts/0/signals/0",
            "/charts/0/falseAlarm",
            "/charts/0/warnings/0")) {
      assertFalse(keys(promised.at(place)).isEmpty(), place);
      assertEquals(keys(promised.at(place)), keys(written.at(place)), place);
    }
  }

  private static Sample signalled() {
    return PlainSample.monthly(PlainSample.then(PlainSample.steady(24, 20), 30, Double.NaN));
  }

  @Test
  void numbersReadBackToTheSameDouble() throws IOException {
    Sample sample = Gallery.random(60, 3).better(Better.UP);
    ChartAnalysis analysis = sample.analysis();
    JsonNode points = chart(sample).get("points");
    assertEquals(60, points.size());
    for (int i = 0; i < 60; i++) {
      same(analysis.points().values().get(i), points.get(i).get("value"));
      same(analysis.points().drawn().upper().get(i), points.get(i).get("upper"));
      same(analysis.points().raw().lower().get(i), points.get(i).get("lowerRaw"));
    }
    same(analysis.phases().get(0).sigma(), chart(sample).at("/phases/0/sigma"));
  }

  private static void same(double expected, JsonNode written) {
    if (Double.isNaN(expected)) {
      assertTrue(written.isNull());
    } else {
      assertEquals(expected, written.asDouble(), 0);
    }
  }

  @Test
  void noMinusZeroAndNothingThatIsNoNumber() {
    String zeros = json(PlainSample.rows(-0.0, 0, -0.0, 0));
    assertFalse(zeros.contains("-0"), zeros);
    Gallery.charts()
        .map(analysis -> ChartJson.write(Gallery.document(analysis)))
        .forEach(
            text -> {
              assertFalse(text.contains("NaN"), text);
              assertFalse(text.contains("Infinity"), text);
            });
  }

  @Test
  void aRunChartHasNoLimits() throws IOException {
    JsonNode run =
        chart(
            PlainSample.weekly(PlainSample.steady(24, 5)).type("run").better(Better.UP).target(9));
    assertTrue(run.get("assurance").isNull());
    assertTrue(run.at("/phases/0/sigma").isNull());
    assertTrue(run.at("/phases/0/limitCentre").isNull());
    for (String key : List.of("lower", "upper", "lowerRaw", "upperRaw", "lowerTwoSigma")) {
      assertTrue(run.at("/points/3/" + key).isNull(), key);
    }
    assertEquals(9, run.at("/points/3/target").asDouble());
    assertEquals(24, run.at("/phases/0/runs/observations").asInt());
  }

  @Test
  void runsAreNullForMovingRangesAndTheirLimitsWhereNothingIsUseful() throws IOException {
    assertTrue(chart(PlainSample.monthly(1, 2, 4)).at("/phases/0/runs").isObject());
    assertTrue(chart(PlainSample.monthly(1, 2, 4).type("mr")).at("/phases/0/runs").isNull());
    JsonNode constant = chart(PlainSample.rows(3, 3, 3).type("run")).at("/phases/0/runs");
    assertTrue(constant.get("longestRunMax").isNull());
    assertTrue(constant.get("crossingsMin").isNull());
    assertEquals(0, constant.get("longestRun").asInt(-1));
  }

  @Test
  void sidesOfPhaseWideSignalsAreNull() throws IOException {
    JsonNode signals =
        chart(
                PlainSample.rows(
                        PlainSample.then(PlainSample.steady(12, 20), PlainSample.steady(12, 9)))
                    .type("run"))
            .get("signals");
    assertEquals("above", signals.get(0).get("side").asText());
    assertEquals("crossings", signals.get(2).get("rule").asText());
    assertTrue(signals.get(2).get("side").isNull());
  }

  @Test
  void theWayItWasMadeIsSaid() throws IOException {
    JsonNode chart =
        chart(
            PlainSample.monthly(PlainSample.steady(14, 2))
                .auto()
                .limits(LimitRequest.of(Conventions.NHSRPLOTTHEDOTS))
                .scale(new Scale(1000, "per 1,000", Scale.Kind.PLAIN)));
    assertEquals("xmr", chart.get("type").asText());
    assertTrue(chart.get("typeReason").asText().startsWith("XmR chart, because"));
    assertEquals("nhsrplotthedots", chart.get("convention").asText());
    assertTrue(chart.get("screened").asBoolean());
    assertEquals("per 1,000", chart.get("unit").asText());
    assertTrue(chart.get("multiply").isInt());
    assertEquals(1000, chart.get("multiply").asInt());
    JsonNode plain = chart(PlainSample.rows(1, 2).type("run"));
    assertTrue(plain.get("typeReason").isNull());
    assertTrue(plain.get("unit").isNull());
    assertEquals("row", plain.get("xKind").asText());
    assertEquals("neither", plain.get("better").asText());
  }

  @Test
  void phasesCountWhatIsInThem() throws IOException {
    JsonNode phase = chart(Gallery.gaps()).at("/phases/0");
    assertEquals(28, phase.get("points").asInt());
    assertEquals(28, phase.get("baselinePoints").asInt());
    JsonNode second = chart(Gallery.phases()).at("/phases/1");
    assertEquals("New triage", second.get("label").asText());
    assertEquals("2024-06-17", second.get("from").asText());
    assertEquals("2024-10-28", second.get("to").asText());
  }

  @Test
  void aPointIsALineAndLinesEndInLf() {
    String json = json(Gallery.phases());
    assertEquals(44, json.lines().filter(l -> l.startsWith("        {\"x\": ")).count());
    assertTrue(json.endsWith("}\n"));
    assertFalse(json.endsWith("\n\n"));
    assertFalse(json.contains("\r"));
    assertTrue(json.contains("\n      \"rules\": [\"mdc\"],\n"), json);
  }

  @Test
  void theSameAnalysisGivesTheSameBytes() {
    assertEquals(json(Gallery.random(80, 5)), json(Gallery.random(80, 5)));
  }

  @Test
  void oddTextSurvives() throws IOException {
    String title = "\"Waits\"\t<b>\\ \u0001 ø 😀";
    assertEquals(title, chart(PlainSample.rows(1, 2).title(title)).get("title").asText());
  }

  @Test
  void severalSetsAreAListAndSignalsKnowTheirs() throws IOException {
    JsonNode chart =
        chart(
            PlainSample.monthly(PlainSample.then(PlainSample.steady(24, 20), 30))
                .rules("anhoej", "three-sigma"));
    assertEquals(MAPPER.readTree("[\"anhoej\", \"three-sigma\"]"), chart.get("rules"));
    assertEquals("three-sigma", chart.at("/signals/0/ruleSet").asText());
  }

  @Test
  void aPhaseHasTheNumbersOfItsKind() throws IOException {
    double[] values = PlainSample.steady(24, 20);
    JsonNode g = chart(Kinds.of("g", values));
    assertTrue(g.get("definition").asText().startsWith("line at the median, "));
    assertEquals(20.25, g.at("/phases/0/centre").asDouble());
    assertEquals(480.0 / 24, g.at("/phases/0/limitCentre").asDouble(), 0.1);
    assertEquals(0.29, chart(Kinds.of("pprime", values)).at("/phases/0/sigmaZ").asDouble(), 0.01);
    JsonNode cusum = chart(Kinds.of("cusum", values));
    assertEquals(5, cusum.at("/phases/0/decisionInterval").asDouble());
    assertTrue(cusum.at("/phases/0/limitCentre").isNull());
    assertEquals(MAPPER.readTree("[\"decision-interval\"]"), cusum.get("rules"));
  }

  @Test
  void theModelOfAFalseAlarmIsTheAnalysissOwn() throws IOException {
    double[] values = PlainSample.steady(24, 20);
    assertEquals("about normal", model(Kinds.of("p", values)));
    assertEquals("normal", model(PlainSample.monthly(values)));
    assertEquals("known centre", model(PlainSample.monthly(values).type("run").centre(20)));
    JsonNode none = chart(Kinds.of("t", values)).get("falseAlarm");
    assertTrue(none.get("probability").isNull() && none.get("model").isNull());
    assertEquals("not worked out for this kind of chart", none.get("reason").asText());
  }

  private static String model(Sample sample) throws IOException {
    return chart(sample).at("/falseAlarm/model").asText();
  }
}
