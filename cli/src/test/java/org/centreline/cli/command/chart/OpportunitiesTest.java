package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opportunities between events, from rows that count both. */
class OpportunitiesTest {

  private static final int[] EVENTS = {1, 0, 2, 0, 0, 1, 0, 0, 3, 0, 1, 0};
  private static final int[] CASES = {40, 35, 50, 44, 41, 39, 45, 0, 38, 52, 47, 31};

  @TempDir Path folder;

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  private void write(String header, String separator, int[] events, int[] cases)
      throws IOException {
    StringBuilder text = new StringBuilder(header + "\n");
    for (int i = 0; i < events.length; i++) {
      String month = i < 9 ? "0" + (i + 1) : "" + (i + 1);
      text.append("2023-").append(month).append(separator).append(cases[i]).append(separator);
      text.append(events[i]).append('\n');
    }
    Files.writeString(folder.resolve("rows.csv"), text);
  }

  private List<Double> values(String line, String status) throws IOException {
    String json = run(line + " --format json").out();
    List<Double> values = new ArrayList<>();
    for (JsonNode point : new ObjectMapper().readTree(json).get("charts").get(0).get("points")) {
      if (point.get("status").asText().equals(status)) {
        values.add(point.get("value").asDouble());
      }
    }
    return values;
  }

  /** Each row written out case by case, those with an event last, and the others counted. */
  private static List<Boolean> cases() {
    List<Boolean> cases = new ArrayList<>();
    for (int i = 0; i < EVENTS.length; i++) {
      for (int one = 0; one < CASES[i]; one++) {
        cases.add(one >= CASES[i] - EVENTS[i]);
      }
    }
    return cases;
  }

  private static List<Double> between(List<Boolean> cases) {
    List<Double> found = new ArrayList<>();
    double passed = 0;
    for (int i = cases.indexOf(true) + 1; i < cases.size(); i++) {
      if (cases.get(i)) {
        found.add(passed);
        passed = 0;
      } else {
        passed++;
      }
    }
    return found;
  }

  @Test
  void casesBetweenEventsAreThoseOfAListOfCases() throws IOException {
    write("month,operations,infections", ",", EVENTS, CASES);
    String named = "chart rows.csv --type g --value infections --denominator operations";
    List<Double> expected = between(cases());
    assertEquals(EVENTS.length == 12 ? 7 : 0, expected.size());
    assertEquals(expected, values(named, "included"));
    assertEquals(List.of(31.0), values(named, "partial"));
    assertEquals(expected, values("chart rows.csv --type g", "included"));
    assertEquals(expected, values("chart rows.csv --type g-percentile", "included"));
    String said = run(named).out();
    assertTrue(said.contains("infections: operations between events"), said);
    assertTrue(said.contains("3 events in the row of the one before"), said);
  }

  @Test
  void aListOfTheSameCasesGivesTheSamePoints() throws IOException {
    StringBuilder list = new StringBuilder("case,infected\n");
    List<Boolean> cases = cases();
    for (int i = 0; i < cases.size(); i++) {
      list.append("K-").append(1000 + i).append(cases.get(i) ? ",yes\n" : ",no\n");
    }
    Files.writeString(folder.resolve("list.csv"), list);
    String line = "chart list.csv --value infected --type g";
    assertEquals(between(cases), values(line, "included"));
    assertEquals(List.of(31.0), values(line, "partial"));
  }

  @Test
  void exposureIsCountedWhole() throws IOException {
    write("Monat;Pflegetage;Stürze", ";", EVENTS, CASES);
    // Feb 35 + Mar 50; two more of Mar and of Sep; Apr to Jun; Jul to Sep; Oct and Nov.
    List<Double> expected = List.of(85.0, 0.0, 124.0, 83.0, 0.0, 0.0, 99.0);
    String line = "chart rows.csv --type g --value Stürze --denominator Pflegetage";
    assertEquals(expected, values(line, "included"));
    assertEquals(List.of(31.0), values(line, "partial"));
  }

  @Test
  void rowsOfYesAndNoBesideOpportunities() throws IOException {
    Files.writeString(
        folder.resolve("rows.csv"),
        "date,procedures,infection\n2024-01-02,5,No\n2024-01-03,4,Yes\n2024-01-05,6,No\n"
            + "2024-01-08,3,Yes\n2024-01-09,7,No\n2024-01-10,2,Yes\n2024-01-11,4,No\n");
    String line = "chart rows.csv --type g --value infection --denominator procedures";
    assertEquals(List.of(6.0 + 2, 7.0 + 1), values(line, "included"));
    assertEquals(List.of(4.0), values(line, "partial"));
  }

  @Test
  void whatIsMissingMakesAnIntervalUnknown() throws IOException {
    Files.writeString(
        folder.resolve("rows.csv"),
        "month,births,injuries\n2023-01,100,1\n2023-02,,0\n2023-03,90,1\n2023-04,80,1\n"
            + "2023-05,70,\n");
    String line = "chart rows.csv --type g --value injuries --denominator births";
    assertEquals(List.of(79.0), values(line, "included"));
    assertEquals(List.of(), values(line, "partial"));
    assertTrue(run(line).out().contains("1 interval of unknown length"), run(line).out());
  }

  @Test
  void eventsAboveTheirCasesAreRefused() throws IOException {
    write("month,operations,infections", ",", new int[] {1, 0, 2}, new int[] {40, 35, 1});
    Run run = run("chart rows.csv --type g --value infections --denominator operations");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("numerator-above-denominator"), run.err());
  }
}
