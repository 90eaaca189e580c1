package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has passed since the last event: drawn hollow where its end is known, in nothing else. */
class OpenIntervalTest {

  private static final List<LocalDate> EVENTS =
      Stream.of(
              "2023-01-05",
              "2023-02-11",
              "2023-02-27",
              "2023-04-30",
              "2023-05-02",
              "2023-07-15",
              "2023-08-01",
              "2023-08-01",
              "2023-11-20",
              "2024-01-03",
              "2024-02-14",
              "2024-03-01",
              "2024-05-19",
              "2024-06-30")
          .map(LocalDate::parse)
          .toList();

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    write(
        "log.csv",
        "incident,event date\n",
        IntStream.range(0, EVENTS.size()).mapToObj(i -> (i + 1) + "," + EVENTS.get(i)));
  }

  private void write(String name, String header, Stream<String> rows) throws IOException {
    Files.writeString(
        folder.resolve(name), header + rows.collect(Collectors.joining("\n", "", "\n")));
  }

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  private JsonNode points(String line, int chart) throws IOException {
    String json = run(line + " --format json").out();
    return new ObjectMapper().readTree(json).get("charts").get(chart).get("points");
  }

  private static JsonNode last(JsonNode points) {
    return points.get(points.size() - 1);
  }

  /** Worked out from the dates themselves, as an XmR chart of the intervals to the 1/3.6. */
  private static double upper() {
    List<Double> roots = new ArrayList<>();
    for (int i = 1; i < EVENTS.size(); i++) {
      long days = ChronoUnit.DAYS.between(EVENTS.get(i - 1), EVENTS.get(i));
      roots.add(Math.pow(days, 1 / 3.6));
    }
    double ranges = 0;
    for (int i = 1; i < roots.size(); i++) {
      ranges += Math.abs(roots.get(i) - roots.get(i - 1)) / (roots.size() - 1);
    }
    double mean = roots.stream().mapToDouble(root -> root).average().orElseThrow();
    return Math.pow(mean + 3 * ranges / 1.128, 3.6);
  }

  @Test
  void theTimeSinceTheLastEventEndsWithTheDayAskedFor() throws IOException {
    JsonNode points = points("chart log.csv --type t --as-of 2024-07-31", 0);
    assertEquals(14, points.size());
    assertEquals("2024-07-31", last(points).get("x").asText());
    assertEquals(
        ChronoUnit.DAYS.between(EVENTS.get(13), LocalDate.of(2024, 7, 31)),
        last(points).get("value").asDouble());
    assertEquals("partial", last(points).get("status").asText());
    assertEquals("included", points.get(12).get("status").asText());
    assertEquals(upper(), last(points).get("upper").asDouble(), 0.5);
    JsonNode same = points("chart log.csv --type g --as-of 2024-07-31", 0);
    assertEquals(last(points).get("value"), last(same).get("value"));
    assertEquals("partial", last(same).get("status").asText());
  }

  /** It sets no limit, and is a signal itself once it is beyond, for it can only get longer. */
  @Test
  void itSetsNoLimitAndIsASignalBeyond() throws IOException {
    JsonNode closed = points("chart log.csv --type t", 0);
    JsonNode open = points("chart log.csv --type t --as-of 2029-12-31", 0);
    assertEquals(13, closed.size());
    assertEquals(last(closed).get("upper"), last(open).get("upper"));
    assertEquals(last(closed).get("centre"), last(open).get("centre"));
    assertEquals("beyond-limits", last(open).get("signals").get(0).asText());
    assertEquals(1, run("chart log.csv --as-of 2029-12-31 --fail-on signal").code());
    JsonNode early = points("chart log.csv --type t --as-of 2024-07-31", 0);
    assertEquals(0, last(early).get("signals").size());
    assertEquals(0, run("chart log.csv --as-of 2024-07-31 --fail-on signal").code());
    assertEquals(0, run("chart log.csv --as-of 2029-12-31 --rules none").code());
    String json = run("chart log.csv --as-of 2029-12-31 --format json").out();
    assertTrue(json.contains("\"openGap\"") && json.contains("\"above\": true"), json);
    assertFalse(run("chart log.csv --format json").out().contains("\"above\": true"));
  }

  @Test
  void aboveTheLimitItIsToldInWords() {
    long over = (long) Math.ceil(upper());
    LocalDate end = EVENTS.get(13).plusDays(over + 1);
    String said = run("chart log.csv --as-of " + end + " --format json").out();
    assertTrue(
        said.contains(
            "; already " + (over + 1) + " days since the last event, above the upper limit."),
        said);
    assertTrue(said.contains("\"code\": \"open-interval\""), said);
    String under = run("chart log.csv --as-of " + end.minusDays(3) + " --format json").out();
    assertFalse(under.contains("above the upper limit"), under);
    assertTrue(under.contains("\"code\": \"open-interval\""), under);
  }

  @Test
  void whereTheEndIsNotKnownNothingIsDrawn() {
    Run run = run("chart log.csv --type t");
    assertTrue(run.out().contains("the time since the last event is not drawn"), run.out());
    assertTrue(run.out().contains("--as-of says"), run.out());
    assertFalse(run.out().contains("since the last event   "), run.out());
    assertFalse(run("chart log.csv --as-of 2024-06-30 --type t").out().contains("Already"));
  }

  @Test
  void aFileOfSeveralWardsTellsTheEndOfEach() throws IOException {
    Stream<String> rows =
        Stream.of(
            "A,2023-01-05",
            "A,2023-02-11",
            "A,2023-05-03",
            "B,2023-03-04",
            "B,2023-07-01",
            "B,2024-02-01");
    write("wards.csv", "ward,date\n", rows);
    double since = ChronoUnit.DAYS.between(LocalDate.of(2023, 5, 3), LocalDate.of(2024, 2, 1));
    JsonNode first = points("chart wards.csv --type t --by ward", 0);
    assertEquals(since, last(first).get("value").asDouble());
    assertEquals("partial", last(first).get("status").asText());
    assertEquals(first, points("chart wards.csv --type t --where ward=A", 0));
    JsonNode second = points("chart wards.csv --type t --by ward", 1);
    assertEquals(2, second.size());
    assertEquals("included", last(second).get("status").asText());
  }

  @Test
  void rowsThatAnswerTellTheirEndThemselves() throws IOException {
    // An event in every 13th row, the last one in row 160 of 200; one row a day.
    LocalDate day = LocalDate.of(2024, 1, 1);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(day.plusDays(i) + "," + (i % 13 == 4 && i < 170 ? "Ja" : "Nein"));
    }
    rows.add(day.plusDays(200) + ",");
    write("answers.csv", "Datum,Infektion\n", rows.stream());
    JsonNode cases = points("chart answers.csv --type g", 0);
    assertEquals(12, cases.get(0).get("value").asDouble());
    assertEquals(199 - 160, last(cases).get("value").asDouble());
    assertEquals("partial", last(cases).get("status").asText());
    assertEquals(day.plusDays(199).toString(), last(cases).get("x").asText());
    JsonNode days = points("chart answers.csv --type t", 0);
    assertEquals(13, days.get(0).get("value").asDouble());
    assertEquals(199 - 160, last(days).get("value").asDouble());
  }

  @Test
  void picturesAndTablesShowItHollowAndInTheKey() throws IOException {
    Run run = run("chart log.csv --as-of 2024-07-31 -o a.svg -o a.csv -o a.html");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("t chart of 14 points (1 open)"), run.out());
    assertTrue(run.out().contains("○ since the last event"), run.out());
    assertTrue(run.out().contains("1 open interval left out"), run.out());
    String svg = Files.readString(folder.resolve("a.svg"));
    assertTrue(svg.contains("Since the last event"));
    assertTrue(svg.contains("31 Jul 2024: 31; since the last event, left out"), svg);
    List<String> lines = Files.readAllLines(folder.resolve("a.csv"));
    assertTrue(lines.get(lines.size() - 1).contains(",partial,"));
    assertTrue(Files.readString(folder.resolve("a.html")).contains("Already 31 days"));
  }

  @Test
  void aPackAsOfADayShowsIt() throws IOException {
    Path project = Files.createDirectory(folder.resolve("ward"));
    Files.copy(folder.resolve("log.csv"), project.resolve("log.csv"));
    Files.writeString(
        project.resolve("measures.csv"),
        "id,title,kind,file,type\nfalls,Falls,outcome,log.csv,t\n");
    Run run = run("report ward --as-of 2024-07-31 -o pack");
    assertEquals(0, run.code(), run.err());
    try (Stream<Path> files = Files.walk(folder.resolve("pack"))) {
      Path points =
          files
              .filter(file -> file.getFileName().toString().equals("points.csv"))
              .findFirst()
              .get();
      assertTrue(Files.readString(points).contains("2024-07-31,31.0"), Files.readString(points));
    }
  }

  @Test
  void aDayLeavesOutWhatIsLaterAlsoOfHours() throws IOException {
    write(
        "hours.csv",
        "time,wait\n",
        IntStream.range(0, 36)
            .mapToObj(
                i -> "2024-03-0%d %02d:00,%d.5".formatted(1 + i / 12, 8 + i % 12, 20 + i % 7)));
    JsonNode points = points("chart hours.csv --as-of 2024-03-02", 0);
    assertEquals(24, points.size());
    assertEquals("2024-03-02 19:00", last(points).get("x").asText());
  }

  @Test
  void aDayIsRefusedWhereRowsHaveNoDates() throws IOException {
    write("labels.csv", "n,wait\n", Stream.of("a,3", "b,4", "c,5"));
    for (String line : List.of("chart labels.csv --order n", "chart labels.csv --value wait")) {
      Run run = run(line + " --as-of 2024-03-02");
      assertEquals(3, run.code(), run.out());
      assertTrue(run.err().contains("leave out --as-of"), run.err());
    }
  }
}
