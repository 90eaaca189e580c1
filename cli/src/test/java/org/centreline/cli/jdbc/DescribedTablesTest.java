package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other verbs than chart make of a table, and what those say that take none. */
@Tag("once")
class DescribedTablesTest {

  @TempDir static Path folder;

  private static Ward ward;

  @BeforeAll
  static void fill() throws Exception {
    ward = new Ward(folder);
    for (String engine : Ward.ENGINES) {
      ward.sql(
          engine,
          "CREATE TABLE \"people\" (\"moment\" TIMESTAMP WITH TIME ZONE, \"surname\" VARCHAR(9),"
              + " \"none\" INTEGER, \"yes\" BOOLEAN)",
          "INSERT INTO \"people\" VALUES (TIMESTAMP WITH TIME ZONE '2024-01-01 10:00:00+00',"
              + " 'Nightingale', NULL, TRUE)".replace("Nightingale", "Seacole"));
    }
  }

  private static Run each(String verb, String... options) {
    List<Run> runs = Ward.ENGINES.stream().map(e -> ward.ask(e, verb, options)).toList();
    runs.forEach(run -> assertEquals(runs.get(0).code(), run.code(), run.err()));
    return runs.get(0);
  }

  @Test
  void columnsAreToldByTypeNameAndReach() {
    Run run = each("describe", "--table", "ward");
    assertEquals(0, run.code(), run.err());
    for (String line :
        List.of(
            "1,585 rows and 10 columns; looked at as a whole, no row was\nread.",
            "date      date          1,585           1 Jan 2024 to 28 Jul 2024",
            "bed days  exposure      1,585           20 to 28",
            "late      flag          1,585           0 to 1",
            "wait      measurement   1,556       29",
            "id        id            1,585           1 to 1,585",
            "site: its name says 'site'; 3 different, not shown",
            "210 days, from 1 Jan 2024",
            "29 cells of 'wait' have no number: 29 empty")) {
      assertTrue(run.out().contains(line), line + "\n" + run.out());
    }
    assertFalse(run.out().contains("Ashby"), "no cell is told: " + run.out());
    assertFalse(run.out().contains("jdbc:"), run.out());
  }

  /** A command that is proposed is one that runs, and draws the chart that was proposed. */
  @Test
  void everyCommandRuns() {
    for (String engine : Ward.ENGINES) {
      Run run = ward.ask(engine, "describe", "--table", "ward", "--format", "json");
      assertEquals(0, run.code(), run.err());
      List<String> commands =
          run.out()
              .lines()
              .filter(line -> line.contains("\"command\": \"centreline chart"))
              .toList();
      assertEquals(10, commands.size(), "five charts, told as charts and as proposals");
      for (String line : commands) {
        String command = line.substring(line.indexOf("--table"), line.lastIndexOf('"'));
        List<String> words = new ArrayList<>();
        for (String word : command.replace("\\\"bed days\\\"", "bed_days").split(" ")) {
          words.add(word.replace('_', ' '));
        }
        Run chart = ward.ask(engine, "chart", words.toArray(String[]::new));
        assertEquals(0, chart.code(), command + chart.err());
      }
      assertTrue(commands.get(0).contains("--value falls --denominator"), commands.get(0));
    }
  }

  /** By a query, whose columns have the names that it gives them. */
  @Test
  void aQueryIsDescribed() throws Exception {
    Files.writeString(
        folder.resolve("monthly.sql"),
        "SELECT \"date\" AS \"day\", \"site\" AS \"ward\", SUM(\"falls\") AS \"all falls\""
            + " FROM \"ward\" GROUP BY \"date\", \"site\"");
    Run run = each("describe", "--query", "monthly.sql");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("630 rows and 3 columns"), run.out());
    assertTrue(
        run.out()
            .contains(
                "centreline chart \"$JDBC_URL\" --query monthly.sql --date day \\\n"
                    + "      --value \"all falls\" --by ward"),
        run.out());
  }

  @Test
  void whatMayIdentifyPeopleIsNotTold() {
    Run run = each("describe", "--table", "people");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().contains("Seacole"), run.out());
    assertTrue(run.out().contains("'surname'"), run.out());
    assertTrue(run.out().contains("[time-zone]"), run.out());
    assertTrue(run.out().contains("[identifiable]"), run.out());
    assertFalse(run.out().contains("centreline chart"), run.out());
  }

  @Test
  void nothingIsDescribedThatIsNotThere() {
    Run run = each("describe", "--table", "wrad");
    assertEquals(4, run.code());
    assertTrue(run.err().contains("did you mean --table ward?"), run.err());
    Run none = each("describe");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("name one table or view"), none.err());
    Run shown = each("describe", "--table", "ward", "--explain-sql");
    assertEquals(2, shown.code(), "describe knows no question before it looked");
  }

  @Test
  void aSuggestionIsThatOfTheFile() {
    String[] options = {"--date=date", "--value=falls", "--every=week", "--combine=sum"};
    List<String> file = new ArrayList<>(List.of("suggest", "ward.csv"));
    file.addAll(List.of(options));
    Run read = ward.run(Map.of(), file.toArray(String[]::new));
    List<String> table = new ArrayList<>(List.of("--table=ward"));
    table.addAll(List.of(options));
    for (String engine : Ward.ENGINES) {
      Run asks = ward.ask(engine, "suggest", table.toArray(String[]::new));
      assertEquals(found(read), found(asks));
    }
  }

  /** Without the notices, which name the file. */
  private static String found(Run run) {
    return run.code() + run.out().substring(0, run.out().indexOf("Notices about"));
  }

  /** Each says why, and two commands, of which ours runs on what the first one wrote. */
  @Test
  void verbsWithoutTablesSayTheWayRound() throws Exception {
    refused("a table is grouped by day", "centreline pareto FILE.csv", "pareto", "--table", "t");
    refused("--format csv > points.csv", "centreline plan points.csv", "plan", "--value", "n");
    refused(
        "no row leaves a database", "centreline outcome FILE.csv", "outcome", "--design", "paired");
    Run init = ward.run(Map.of(), "init", "new", "--from", ward.url("h2"));
    assertEquals(2, init.code());
    assertTrue(init.err().contains("centreline init FOLDER --from points.csv"), init.err());
    assertFalse(Files.exists(folder.resolve("new")), "nothing was begun");
    String[] points = {
      "--table=ward",
      "--date=date",
      "--value=falls",
      "--every=week",
      "--combine=sum",
      "--format=csv"
    };
    Files.writeString(folder.resolve("points.csv"), ward.ask("h2", "chart", points).out());
    Run plan =
        ward.run(
            new HashMap<>(),
            "plan",
            "points.csv",
            "--date",
            "x",
            "--value",
            "value",
            "--points-after",
            "20",
            "--change-size",
            "5");
    assertEquals(0, plan.code(), plan.err());
    Run begun = ward.run(Map.of(), "init", "new", "--from", "points.csv");
    assertEquals(0, begun.code(), begun.err());
  }

  private static void refused(String why, String then, String verb, String... options) {
    List<String> words = new ArrayList<>(List.of(verb, ward.url("h2")));
    words.addAll(List.of(options));
    Run run = ward.run(Map.of(), words.toArray(String[]::new));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains(why) && run.err().contains(then), run.err());
  }
}
