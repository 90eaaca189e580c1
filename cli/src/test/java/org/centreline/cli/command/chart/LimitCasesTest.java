package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files on which limits or rules once said what they could not know. */
class LimitCasesTest {

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "median-at-floor",
            "baseline-of-zeros",
            "xbar-known-sigma",
            "np-empty-month",
            "r-constant-range",
            "xbar-one-pair",
            "worst-month-improving")) {
      try (InputStream in = getClass().getResourceAsStream("/cases/" + name + ".csv")) {
        Files.copy(in, folder.resolve(name + ".csv"));
      }
    }
  }

  private String text(String command) {
    return Run.in(folder, command.split(" ")).out().replaceAll("\\s+", " ");
  }

  private JsonNode chart(String command) throws IOException {
    Run run = Run.in(folder, (command + " --format json").split(" "));
    return new ObjectMapper().readTree(run.out()).get("charts").get(0);
  }

  private static List<String> all(JsonNode list, String key) {
    List<String> found = new ArrayList<>();
    list.forEach(entry -> found.add(entry.get(key).asText()));
    return found;
  }

  @Test
  void aMedianAtTheLowestValueGivesNoVerdict() throws IOException {
    JsonNode chart = chart("chart median-at-floor.csv --type run");
    assertEquals(0, chart.get("signals").size());
    assertTrue(chart.get("variation").isNull());
    assertTrue(chart.get("falseAlarm").get("probability").isNull());
    assertFalse(chart.get("falseAlarm").get("reason").isNull());
    JsonNode runs = chart.get("phases").get(0).get("runs");
    assertTrue(runs.get("crossingsMin").isNull());
    assertFalse(runs.get("signal").asBoolean());
    assertEquals("half of the points or more lie on the centre line", runs.get("reason").asText());
    assertEquals(List.of("runs-not-judged"), all(chart.get("warnings"), "code"));
    String text = text("chart median-at-floor.csv --type run");
    assertTrue(
        text.contains("14 of 20 points lie on the median of 0.0, so runs about it cannot be"));
    assertTrue(text.contains("--type c") && text.contains("--type t") && text.contains("--type g"));
  }

  @Test
  void thePackagesAnswerIsKeptUnderItsName() throws IOException {
    JsonNode chart = chart("chart median-at-floor.csv --type run --convention qicharts2");
    assertEquals(List.of("crossings"), all(chart.get("signals"), "rule"));
    assertTrue(all(chart.get("warnings"), "code").contains("runs-not-judged"));
    assertTrue(chart.get("falseAlarm").get("probability").isNull());
  }

  @Test
  void aBaselineOfZerosGivesNoLimits() throws IOException {
    JsonNode chart = chart("chart baseline-of-zeros.csv --type c --baseline 12");
    assertEquals(0, chart.get("signals").size());
    chart.get("points").forEach(point -> assertTrue(point.get("upper").isNull()));
    assertTrue(chart.get("falseAlarm").get("probability").isNull());
    assertTrue(all(chart.get("warnings"), "code").contains("flat-baseline"));
    String text = text("chart baseline-of-zeros.csv --type c --baseline 12");
    assertTrue(text.contains("up to 0.25 a month (3/12)"), text);
  }

  @Test
  void aKnownSigmaIsThatOfOneMeasurement() throws IOException {
    JsonNode point =
        chart("chart xbar-known-sigma.csv --type xbar --centre 20 --sigma 2").get("points").get(0);
    assertEquals(17, point.get("lower").asDouble(), 1e-12);
    assertEquals(23, point.get("upper").asDouble(), 1e-12);
  }

  @Test
  void noCasesAreNoPoint() throws IOException {
    JsonNode chart =
        chart(
            "chart np-empty-month.csv --order month --value a --denominator n --type np"
                + " --better down");
    JsonNode empty = chart.get("points").get(11);
    assertEquals("missing", empty.get("status").asText());
    assertTrue(empty.get("value").isNull() && empty.get("centre").isNull());
    JsonNode shift = chart.get("signals").get(2);
    assertEquals("2023-08", shift.get("from").asText());
    assertEquals("2024-03", shift.get("to").asText());
    assertEquals("shift", shift.get("rule").asText());
    assertEquals(17, chart.get("phases").get(0).get("points").asInt());
  }

  @Test
  void rangesThatEqualTheirMeanLieOnIt() throws IOException {
    JsonNode chart = chart("chart r-constant-range.csv --order day --value v --type r --rules mdc");
    assertEquals("51.0", chart.get("points").get(0).get("centre").asText());
    assertEquals(0, chart.get("signals").size());
  }

  @Test
  void onePairSetsNoLimits() throws IOException {
    JsonNode chart = chart("chart xbar-one-pair.csv --order day --value v --type xbar");
    assertEquals(1, chart.get("phases").get(0).get("baselinePoints").asInt());
    chart.get("points").forEach(point -> assertTrue(point.get("upper").isNull()));
    assertTrue(all(chart.get("warnings"), "code").contains("few-points"));
    assertTrue(chart.get("falseAlarm").get("probability").isNull());
    JsonNode exact =
        chart("chart xbar-one-pair.csv --order day --value v --type xbar --convention exact");
    assertTrue(all(exact.get("warnings"), "code").contains("few-points"));
  }

  @Test
  void theWorstMonthBearsBothMarks() throws IOException {
    String command = "chart worst-month-improving.csv --better down";
    JsonNode chart = chart(command);
    String both = "31 infections in Sep 2023, above the upper limit, at the start of a fall";
    assertEquals("improvement", chart.get("points").get(8).get("reading").asText());
    assertTrue(chart.get("verdict").asText().contains(both));
    assertTrue(chart.get("altText").asText().contains(both));
    JsonNode warning = chart.get("warnings").get(0);
    assertEquals("both-ways", warning.get("code").asText());
    assertTrue(warning.get("message").asText().contains("2023-09-01, 2023-10-01"));
    assertTrue(text(command).contains("◈ improvement and concern"));
    Run.in(folder, (command + " -o a.md -o a.svg").split(" "));
    assertTrue(
        read("a.md").contains("| improvement and concern | beyond-limits, two-of-three, trend |"));
    assertTrue(read("a.svg").contains(">Improvement and concern<"));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
