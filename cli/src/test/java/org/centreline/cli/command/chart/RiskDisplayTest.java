package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What charts of cases show beside their sums: levels, ranges, totals and runs. */
class RiskDisplayTest extends FourHundredCases {

  @Test
  void theSmallPrintNamesEachLevelOnce() {
    String said = run(VLAD + " --levels 30,50,75").out().replaceAll("\\s+", " ");
    assertTrue(said.contains("flags at odds apart by 30%; by 50%; by 75%;"), said);
  }

  /** Each level has sums of its own, whose signals a chart of that odds ratio alone would have. */
  @Test
  void levelsFlagWhereChartsOfTheirOwnWould() throws IOException {
    JsonNode chart = json(VLAD + " --levels 30,75 --prediction-limits");
    assertEquals(2, chart.get("levels").size());
    for (JsonNode level : chart.get("levels")) {
      double percent = level.get("percent").asDouble();
      JsonNode alone =
          json(
              SUMS
                  + " --odds-ratio "
                  + (1 + percent / 100)
                  + " --odds-ratio-down "
                  + (1 - percent / 100));
      assertEquals(alone.get("signals").size(), level.get("flags").size());
      for (int i = 0; i < level.get("flags").size(); i++) {
        assertEquals(alone.get("signals").get(i).get("from"), level.get("flags").get(i).get("x"));
      }
      assertTrue(level.get("flags").size() > 0, "the data have a change");
    }
    double variance = 0;
    for (JsonNode point : chart.get("points")) {
      double p = point.get("expected").asDouble();
      variance += p * (1 - p);
      double range = 1.959963984540054 * Math.sqrt(variance);
      assertEquals(range, point.get("predictionUpper").asDouble(), 1e-9);
      assertEquals(-range, point.get("predictionLower").asDouble(), 1e-9);
    }
    String text = run(VLAD + " --levels 30,75").out().replaceAll("\\s+", " ");
    assertTrue(text.contains("(flagged at 75%)"), text);
    assertTrue(text.contains("at each of 2 levels, at most "), text);
    assertTrue(!json(VLAD).has("levels") && !json(VLAD).at("/points/0").has("predictionUpper"));
  }

  /** The run that a flag ends began after that level's own sum was last at nothing. */
  @Test
  void theRunOfAFlagIsThatOfItsOwnLevel() {
    String both = run(VLAD + " --levels 30,75").out().replaceAll("\\s+", " ");
    String alone =
        run(SUMS + " --odds-ratio 1.75 --odds-ratio-down 0.25").out().replaceAll("\\s+", " ");
    String run =
        alone.substring(alone.indexOf("in a run that began"), alone.indexOf(" expected)."));
    assertTrue(both.contains("(flagged at 75%), " + run), both + " has no: " + run);
  }

  @Test
  void totalsOfMonthsAreObservedBesideExpected() throws IOException {
    StringBuilder text = new StringBuilder("month,deaths,expected\n");
    for (int i = 0; i < 36; i++) {
      int deaths = i == 4 ? 0 : 3 + i * 5 % 4 + (i > 24 ? 5 : 0);
      text.append(LocalDate.of(2021, 1, 1).plusMonths(i)).append(',').append(deaths);
      text.append(i == 4 ? ",0\n" : i == 7 ? ",\n" : ",4.5\n");
    }
    write("totals.csv", text.toString());
    String asked = "chart totals.csv --type ra-cusum --observed deaths --expected expected";
    JsonNode chart = json(asked);
    assertEquals(
        json("chart totals.csv --type ra-cusum --value deaths --denominator expected")
            .get("points"),
        chart.get("points"));
    assertEquals("missing", chart.at("/points/7/status").asText());
    JsonNode before = chart.at("/points/3/statistic");
    double ratio = chart.at("/phases/0/oddsRatio").asDouble();
    double score = 6 * Math.log(ratio) - 4.5 * (ratio - 1);
    double after = chart.at("/points/5/statistic").asDouble();
    double seen = chart.at("/points/5/numerator").asDouble();
    assertEquals(
        Math.max(0, before.asDouble() + score + (seen - 6) * Math.log(ratio)), after, 1e-9);
    String said = run(asked).out().replaceAll("\\s+", " ");
    assertTrue(said.contains("In 3") && said.contains(" months "), said);
    assertTrue(said.contains(" months, "), said);
    write("totals.csv", text.toString().replace(",0,0\n", ",2,0\n"));
    assertEquals(3, run(asked).code(), "events where none can be");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--type ra-cusum --value died --risk risk --levels 30 | goes only with --type vlad",
        "--type vlad --value died --risk risk --levels 50,30 | ascending",
        "--type vlad --value died --risk risk --levels 30,150 | ascending",
        "--type vlad --value died --risk risk --levels 30 --odds-ratio 2 | odds and intervals",
        "--type vlad --observed died | go together",
        "--type vlad --observed died --expected risk --value died | in place of --value",
        "--type xmr --observed died --expected risk | goes only with --type vlad or ra-cusum",
        "--type bernoulli --observed died --expected risk --value died | one risk for all"
      })
  void whatDoesNotGoTogetherIsRefused(String options, String said) {
    Run run = run("chart cases.csv " + options);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(said), run.err());
  }

  @Test
  void sitesAreComparedByObservedAndExpected() throws IOException {
    StringBuilder text = new StringBuilder("month,site,o,e\n");
    for (int i = 0; i < 48; i++) {
      text.append(LocalDate.of(2021, 1, 1).plusMonths(i / 2)).append(i % 2 == 0 ? ",A," : ",B,");
      text.append(3 + i * 5 % 4).append(",4.5\n");
    }
    write("sites.csv", text.toString());
    Run compared = run("compare sites.csv --by site --type vlad --observed o --expected e");
    assertEquals(0, compared.code(), compared.err());
    Run alone = run("compare sites.csv --by site --observed o --expected e");
    assertTrue(alone.code() == 2 && alone.err().contains("add --funnel"), alone.err());
    assertEquals(0, run("compare sites.csv --by site --funnel --observed o --expected e").code());
  }

  /**
   * From the first case after the sum was at nothing, or after a signal, to the one that signals.
   */
  @Test
  void aSignalHasItsFirstAndLastCase() throws IOException {
    JsonNode chart = json(SUMS);
    assertTrue(chart.get("signals").size() > 1);
    for (JsonNode signal : chart.get("signals")) {
      int first = signal.get("firstCase").asInt();
      int last = signal.get("lastCase").asInt();
      JsonNode points = chart.get("points");
      double seen = 0;
      double expected = 0;
      for (int i = first; i <= last; i++) {
        seen += points.get(i - 1).get("numerator").asDouble();
        expected += points.get(i - 1).get("expected").asDouble();
        assertTrue(points.get(i - 1).get("statistic").asDouble() > 0, "case " + i);
      }
      JsonNode before = points.get(first - 2);
      boolean anew = before.get("signals").toString().contains("decision-interval-up");
      assertTrue(anew || before.get("statistic").asDouble() == 0, "before case " + first);
      assertEquals(seen, signal.get("observed").asDouble(), 1e-9);
      assertEquals(expected, signal.get("expected").asDouble(), 1e-9);
      assertEquals(points.get(first - 1).get("x"), signal.get("runFrom"));
      assertEquals(points.get(last - 1).get("x"), signal.get("to"));
    }
    String page = run(SUMS + " --format markdown").out();
    assertTrue(page.contains("Check first the data, then the case-mix, then the process"), page);
  }
}
