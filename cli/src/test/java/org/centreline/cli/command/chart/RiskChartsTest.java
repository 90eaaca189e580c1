package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases beside their risks, from a file to a sentence. */
class RiskChartsTest extends FourHundredCases {

  @Test
  void aDoublingIsFoundAndToldWithItsRun() throws IOException {
    JsonNode chart = json(VLAD);
    assertEquals("down", chart.get("better").asText(), "the event is harm");
    JsonNode signal = chart.at("/signals/0");
    assertEquals("decision-interval-up", signal.get("rule").asText());
    assertEquals("concern", signal.get("reading").asText());
    assertTrue(signal.get("from").asText().compareTo("2024-04-10") >= 0);
    String verdict = chart.get("verdict").asText();
    assertTrue(verdict.startsWith("Of 400 cases "), verdict);
    assertTrue(verdict.contains("of concern: more events than chance explains at case "), verdict);
    assertEquals(json(SUMS).get("signals").size(), chart.get("signals").size());
    JsonNode point = chart.at("/points/0");
    double died = point.get("numerator").asDouble();
    assertEquals(point.get("expected").asDouble() - died, point.get("value").asDouble(), 1e-12);
  }

  @Test
  void betterUpTurnsWordsRoundAndNoNumber() throws IOException {
    JsonNode harm = json(VLAD);
    JsonNode good = json(VLAD + " --better up");
    assertEquals(harm.at("/points/300/value"), good.at("/points/300/value"));
    assertEquals("improvement", good.at("/signals/0/reading").asText());
  }

  @Test
  void theFalseAlarmAskedForIsTheOneSaid() throws IOException {
    JsonNode chart = json(SUMS + " --false-alarm 1500");
    double length = chart.at("/phases/0/inControlRunLength").asDouble();
    assertEquals(1500, length, 8);
    assertEquals(1 - Math.exp(-400 / length), chart.at("/falseAlarm/probability").asDouble(), 1e-9);
    String text = run(SUMS + " --false-alarm 1500").out().replaceAll("\\s+", " ");
    assertTrue(text.contains("a false alarm about once in 1,5") || text.contains("in 1,49"), text);
  }

  @Test
  void observedBesideExpectedGivesTotals() throws IOException {
    StringBuilder months = new StringBuilder("month,observed,expected\n");
    for (int i = 0; i < 36; i++) {
      months.append(LocalDate.of(2022, 1, 1).plusMonths(i));
      months.append("," + (i < 20 ? 4 + i % 3 : 11) + ",5.25\n");
    }
    write("months.csv", months.toString());
    JsonNode chart = json("chart months.csv --type vlad --value observed --denominator expected");
    assertTrue(chart.get("verdict").asText().startsWith("In 36 months 275 events, 189.0 expected"));
    assertEquals(0, chart.at("/calibration/groups").size());
    String below = months.toString().replace(",5.25", ",50");
    write("months.csv", below);
    JsonNode better = json("chart months.csv --type vlad --value observed --denominator expected");
    assertEquals("improvement", better.at("/signals/0/reading").asText(), "all below expected");
  }

  @Test
  void noEventInYearsIsNoWordsOfAnotherKind() throws IOException {
    write("cases.csv", read("cases.csv").replace(",yes,", ",no,"));
    JsonNode chart = json(VLAD);
    assertTrue(chart.get("verdict").asText().startsWith("Of 400 cases 0 had the event"));
    assertEquals("improvement", chart.at("/signals/0/reading").asText());
  }

  @Test
  void percentagesAreRisksWhereTheyAreMarkedOrSaid() throws IOException {
    JsonNode plain = json(VLAD);
    String text = read("cases.csv");
    StringBuilder percent = new StringBuilder("day,died,risk\n");
    text.lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(
            cell ->
                percent.append(
                    cell[0]
                        + ","
                        + cell[1]
                        + ","
                        + Math.round(100 * Double.parseDouble(cell[2]))
                        + "\n"));
    write("cases.csv", percent.toString());
    Run refused = run(VLAD);
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("--percent"), refused.err());
    JsonNode said = json(VLAD + " --percent");
    assertEquals(
        plain.at("/points/399/value").asDouble(), said.at("/points/399/value").asDouble(), 1e-9);
  }

  @Test
  void datesOutOfOrderMakeNoDifferenceToTheEnd() throws IOException {
    JsonNode sorted = json(VLAD);
    String[] lines = read("cases.csv").split("\n");
    StringBuilder turned = new StringBuilder(lines[0] + "\n");
    for (int i = lines.length - 1; i > 0; i--) {
      turned.append(lines[i]).append('\n');
    }
    write("cases.csv", turned.toString());
    double end = sorted.at("/points/399/value").asDouble();
    assertEquals(end, json(VLAD).at("/points/399/value").asDouble(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chart cases.csv --value died --risk risk | --risk: goes only with --type vlad",
        "chart cases.csv --type vlad --risk risk | name the outcomes with --value",
        "chart cases.csv --type bernoulli --value died --risk risk | bernoulli takes one risk",
        "chart cases.csv --type vlad --value died --risk risk --odds-ratio 1 | must be above 1",
        "chart cases.csv --type vlad --value died --risk risk --every month | one point a case",
        "chart cases.csv --type vlad --value died --risk risk --recalibrate | add --baseline",
        "chart cases.csv --type vlad --value died --risk risk --centre 3 | bernoulli",
        "chart cases.csv --type vlad --value died --risk risk --decision-interval 0 | above 0",
        "chart cases.csv --type vlad --value died --risk risk --false-alarm 9 --decision-interval 3"
            + " | each sets the other",
        "chart cases.csv --type vlad --value died --risk rsk | --risk",
      })
  void whatMeansNothingIsRefusedInItsOwnWords(String line, String said) {
    Run run = run(line.strip());
    assertTrue(run.code() == 2 || run.code() == 3, line + " " + run.code());
    assertTrue(run.err().contains(said.strip()), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void anOutcomeOfTwoIsNamedWithItsLine() throws IOException {
    write("cases.csv", "day,died,risk\n2024-01-01,0,0.1\n2024-01-02,2,0.1\n2024-01-03,1,0.2\n");
    Run run = run(VLAD);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("cases.csv:3"), run.err());
  }
}
