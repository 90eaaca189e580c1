package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of answers and of events, dates with a time of day, lengths of time, old and odd years. */
class RowsTakenTest {

  private static final Path CASES = Path.of("src/test/resources/cases/taken").toAbsolutePath();

  @TempDir Path folder;

  private static Run run(String... words) {
    return Run.in(CASES, words);
  }

  private Run here(String text, String... words) throws IOException {
    Files.writeString(folder.resolve("x.csv"), text);
    return Run.in(folder, words);
  }

  private static JsonNode chart(Run run) throws IOException {
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out()).get("charts").get(0);
  }

  private static JsonNode chart(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    return chart(run(all.toArray(new String[0])));
  }

  private static List<Double> values(JsonNode chart) {
    List<Double> values = new ArrayList<>();
    chart.get("points").forEach(point -> values.add(point.get("value").asDouble()));
    return values;
  }

  private static List<String> labels(JsonNode chart) {
    List<String> labels = new ArrayList<>();
    chart.get("points").forEach(point -> labels.add(point.get("x").asText()));
    return labels;
  }

  /** Counted by hand: yes and answered in each month; one cell of July is empty. */
  @Test
  void answersAreSharesOfThoseThatAnswer() throws IOException {
    JsonNode chart = chart("chart", "yes-no.csv", "--value", "bundle complete", "--every", "month");
    int[] yes = {2, 3, 3, 4, 4, 4, 6, 4, 6, 5};
    int[] all = {6, 6, 5, 6, 6, 6, 7, 6, 6, 5};
    for (int i = 0; i < yes.length; i++) {
      JsonNode point = chart.get("points").get(i);
      assertEquals(yes[i], point.get("numerator").asInt());
      assertEquals(all[i], point.get("denominator").asInt());
    }
    JsonNode shares = chart("chart", "yes-no.csv", "--every", "month", "--type", "p");
    assertEquals("p", shares.get("type").asText());
    // 41 of 59.
    assertEquals(41 / 59.0, shares.get("phases").get(0).get("centre").asDouble(), 1e-12);
  }

  /** Six a month in ten months are too few for shares. */
  @Test
  void fewAnswersAreCasesBetweenTheRarerOnes() throws IOException {
    JsonNode chart = chart("chart", "yes-no.csv");
    assertEquals("g", chart.get("type").asText());
    assertEquals("bundle complete: cases between 'No'", chart.get("title").asText());
    // The last twelve are the cases since the last 'No', drawn hollow.
    assertEquals(
        List.of(
            0.0, 1.0, 0.0, 1.0, 0.0, 2.0, 2.0, 0.0, 1.0, 2.0, 2.0, 2.0, 3.0, 2.0, 2.0, 6.0, 2.0,
            12.0),
        values(chart));
    assertEquals("partial", chart.get("points").get(17).get("status").asText());
  }

  @Test
  void answersCompareSites() {
    Run run =
        run("compare", "yes-no.csv", "--by", "ward", "--value", "bundle complete", "--funnel");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Elm      30       73.3%"), run.out());
  }

  @Test
  void aThirdWordIsNamedAndNeverSwallowed() throws IOException {
    StringBuilder rows = new StringBuilder("date,done\n");
    for (int i = 0; i < 1000; i++) {
      rows.append("2024-0").append(1 + i / 112).append("-01,");
      rows.append(i == 700 ? "Partly" : i % 3 == 0 ? "no" : "YES").append('\n');
    }
    Run refused = here(rows.toString(), "chart", "x.csv", "--every", "month");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("x.csv:702: column 'done'"), refused.err());
    assertTrue(refused.err().contains("[bad-answer]"));
    assertFalse(refused.err().contains("leave it empty"));
  }

  @Test
  void eventsAreDaysApart() throws IOException {
    List<Double> days = List.of(37., 16., 62., 2., 74., 17., 0., 111., 44., 42., 16., 79., 42.);
    JsonNode times = chart("chart", "incident-dates.csv", "--type", "t");
    assertEquals(days, values(times));
    assertEquals(days, values(chart("chart", "incident-dates.csv", "--type", "g")));
    assertEquals(days, values(chart("chart", "incident-dates.csv")));
    assertEquals("t", chart("chart", "incident-dates.csv").get("type").asText());
    assertEquals("Days between events (event date)", times.get("title").asText());
    // Nelson (1994): the mean of time^(1/3.6), raised back; a time of 0 is 0 there too.
    double mean = days.stream().mapToDouble(day -> Math.pow(day, 1 / 3.6)).sum() / 13;
    double centre = times.get("phases").get(0).get("centre").asDouble();
    assertEquals(Math.pow(mean, 3.6), centre, 1e-9);
    assertTrue(run("chart", "incident-dates.csv").out().contains("on the day of the one before"));
  }

  @Test
  void eventsAreCountedWhereTheyAreNotRareOrWhereThatWasAsked() throws IOException {
    JsonNode asked = chart("chart", "incident-dates.csv", "--every", "month", "--combine", "count");
    assertEquals(18, asked.get("points").size());
    assertEquals(14, values(asked).stream().mapToDouble(Double::doubleValue).sum());
    JsonNode counted = chart("chart", "events-without-numbers.csv", "--every", "month");
    assertEquals(15, counted.get("points").size());
    assertEquals(0.8, counted.get("phases").get(0).get("centre").asDouble(), 1e-12);
  }

  @Test
  void oneEventHasNothingBetween() throws IOException {
    Run run = here("date,what\n2024-01-05,fall\n", "chart", "x.csv", "--type", "t");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[no-interval]"), run.err());
  }

  @Test
  void amountsThatCannotBeReadAreNoEvents() throws IOException {
    String text = "date,stay\n2024-01-05,3 days\n2024-01-09,5 days\n2024-01-10,8 days\n";
    assertEquals(3, here(text, "chart", "x.csv", "--every", "month").code());
    String mistakes = "date,stay\n2024-01-05,many\n2024-01-09,5\n2024-01-10,few\n2024-02-01,3\n";
    assertEquals(3, here(mistakes, "chart", "x.csv", "--every", "month").code());
    String two = "date,what\n2024-01-05,fall\n2024-03-09,fall\n";
    assertEquals(3, here(two, "chart", "x.csv").code());
  }

  @Test
  void aDateFarFromAllOthersIsDoubted() throws IOException {
    StringBuilder rows = new StringBuilder("date\n");
    for (int day = 1; day < 20; day++) {
      rows.append(day == 7 ? "2099-05-01\n" : "2024-0" + (1 + day % 6) + "-1" + day % 10 + "\n");
    }
    Run run = here(rows.toString(), "chart", "x.csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("line 8: 2099-05-01 lies far from all other dates"), run.out());
  }

  @Test
  void theTimeOfDayIsPartOfDatesThatRepeatWithoutIt() throws IOException {
    JsonNode chart = chart("chart", "hours.csv");
    assertEquals(16, chart.get("points").size());
    assertEquals("2024-01-02 09:00", labels(chart).get(0));
    assertEquals("2024-01-03 16:00", labels(chart).get(15));
    assertEquals(values(chart), values(chart("chart", "hours.csv", "--every", "hour")));
    assertEquals(
        2, chart("chart", "hours.csv", "--every", "day", "--combine", "sum").get("points").size());
    Run none = run("chart", "yes-no.csv", "--every", "hour");
    assertEquals(3, none.code());
    assertTrue(none.err().contains("dates with a time of day"), none.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--date at --combine count", "--by ward", "--type c"})
  void eventsAreNotCountedByDayWhereHoursAreAskedFor(String more) throws IOException {
    StringBuilder rows = new StringBuilder("at,ward\n");
    for (int i = 0; i < 40; i++) {
      rows.append("2024-02-").append(10 + i / 4).append(" 0").append(i % 3 + 7).append(":30,A\n");
    }
    List<String> words = new ArrayList<>(List.of("chart", "x.csv", "--every", "hour"));
    words.addAll(more.isEmpty() ? List.of() : List.of(more.split(" ")));
    Run hours = here(rows.toString(), words.toArray(String[]::new));
    assertEquals(3, hours.code(), hours.out());
    assertTrue(hours.err().contains("expected a measure to gather by the hour"), hours.err());
    assertTrue(hours.err().contains("or use --every day"), hours.err());
    words.set(3, "day");
    Run days = here(rows.toString(), words.toArray(String[]::new));
    assertEquals(0, days.code(), days.err());
    assertFalse(days.out().contains("by hour"), days.out());
  }

  /** Of one ward among others as in a file of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"--by=ward", "--where=ward=A"})
  void measurementsOfAnHourAreASampleInEachGroup(String some) throws IOException {
    StringBuilder rows = new StringBuilder("at,ward,wait\n");
    for (int i = 0; i < 60; i++) {
      rows.append(String.format("2024-02-10 %02d:%02d,%c,", i / 6 + 8, i % 6 * 7, 'A' + i % 2));
      rows.append(i * 7 % 11 + 0.5).append('\n');
    }
    String[] words = {"chart", "x.csv", "--value=wait", "--every=hour", some, "--format=json"};
    JsonNode chart = chart(here(rows.toString(), words));
    assertEquals("xbar 10", chart.get("type").asText() + " " + chart.get("points").size());
  }

  @Test
  void hoursAreInOrderOfTimeAndGathered() throws IOException {
    String text =
        "at,n\n02/01/2024 11:40,5\n02/01/2024 9:05,1\n02/01/2024 11:20,2\n03/01/2024 1:00 pm,4\n";
    JsonNode chart = chart(here(text, "chart", "x.csv", "--every", "hour", "--format", "json"));
    assertEquals(
        List.of("2024-01-02 09:00", "2024-01-02 11:00", "2024-01-03 13:00"), labels(chart));
    assertEquals(List.of(1.0, 7.0, 4.0), values(chart));
  }

  @Test
  void minutesAndSecondsAreMinutes() throws IOException {
    JsonNode chart = chart("chart", "min-sec.csv", "--value", "mean response (min:sec)");
    assertEquals(7 + 25 / 60.0, values(chart).get(0), 1e-12);
    assertEquals("xmr", chart.get("type").asText());
    assertEquals("mean response (min:sec) in minutes", chart.get("title").asText());
  }

  @Test
  void unitsThatNobodyTellsAreAsked() throws IOException {
    String text = "month,stay\n2024-01,26:30\n2024-02,7:25\n2024-03,48:00\n";
    assertEquals(3, here(text, "chart", "x.csv").code());
    JsonNode hours =
        chart(here(text, "chart", "x.csv", "--durations", "hh:mm", "--format", "json"));
    assertEquals(List.of(26.5, 7 + 25 / 60.0, 48.0), values(hours));
    JsonNode minutes =
        chart(here(text, "chart", "x.csv", "--durations", "mm:ss", "--format", "json"));
    assertEquals(List.of(26.5, 7 + 25 / 60.0, 48.0), values(minutes));
    assertEquals("stay in minutes", minutes.get("title").asText());
    String three = "month,stay\n2024-01,26:30:00\n2024-02,7:15:00\n2024-03,48:00:36\n";
    assertEquals(
        List.of(26.5, 7.25, 48.01),
        values(chart(here(three, "chart", "x.csv", "--format", "json"))));
  }

  @Test
  void anyYearFrom1600IsAYear() throws IOException {
    JsonNode chart =
        chart("chart", "births-1846.csv", "--value", "deaths", "--denominator", "births");
    assertEquals("1846-01-01", labels(chart).get(0));
    assertEquals(45 / 336.0, values(chart).get(0), 1e-12);
  }

  @Test
  void financialYearsOfOneNumberAreAsked() throws IOException {
    Run asked = run("chart", "fy.csv");
    assertEquals(3, asked.code());
    assertTrue(asked.err().contains("[ambiguous-dates]"), asked.err());
    String[] starts = {"chart", "fy.csv", "--date", "year", "--date-format", "FY-starts-april"};
    assertEquals("2008-04-01", labels(chart(starts)).get(0));
    String[] ends = {"chart", "fy.csv", "--date", "year", "--date-format", "FY-ends-march"};
    assertEquals("2007-04-01", labels(chart(ends)).get(0));
  }

  /** A spreadsheet shows a month of 2022 and the 22nd of a month alike. */
  @Test
  void aNumberAndAMonthAreAsked() throws IOException {
    String months = "period,falls\n22-Jan,21\n22-Feb,20\n22-Mar,19\n22-Apr,25\n";
    Run asked = here(months, "chart", "x.csv");
    assertEquals(3, asked.code());
    assertTrue(asked.err().contains("[ambiguous-dates]"), asked.err());
    String command = "centreline chart x.csv --date-format yy-MMM   # 22-Jan is a month of 2022\n";
    assertTrue(asked.err().contains(command), asked.err());
    String[] told = {"chart", "x.csv", "--date-format", "yy-MMM", "--format", "json"};
    assertEquals("2022-01-01", labels(chart(here(months, told))).get(0));
    Run days = here("day,falls\n1-Jan,21\n8-Jan,20\n15-Jan,19\n22-Jan,25\n", "chart", "x.csv");
    assertEquals(3, days.code());
    assertTrue(days.err().contains("fix: write the year into the cells"), days.err());
    assertFalse(days.err().contains("Type one of these"), days.err());
  }

  @Test
  void aFinancialYearAndAMonthAreADate() throws IOException {
    String text = "Financial year,Month,Falls\n2023-24,March,4\n2024-25,April,5\n2024-25,Jan,6\n";
    JsonNode chart = chart(here(text, "chart", "x.csv", "--format", "json"));
    assertEquals("2024-03-01", labels(chart).get(0));
    assertEquals("2025-01-01", labels(chart).get(chart.get("points").size() - 1));
  }

  @Test
  void theHeaderStandsBelowCommentsAndTitles() {
    assertTrue(run("describe", "comment-lines.csv").out().contains("header on line 4"));
    assertTrue(run("describe", "title-block.csv").out().contains("header on line 9"));
    Run pareto = run("pareto", "nameless-column.csv", "--category", "column 1", "--count", "falls");
    assertEquals(0, pareto.code(), pareto.err());
  }
}
