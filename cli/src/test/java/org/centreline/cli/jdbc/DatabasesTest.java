package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of tables, refused of them, and never told. */
@Tag("once")
class DatabasesTest {

  private static final String ODD = "x\"; drop table y; --";

  @TempDir static Path folder;

  private static Ward ward;

  @BeforeAll
  static void fill() throws Exception {
    ward = new Ward(folder);
    String odd = "\"x\"\"; drop table y; --\"";
    for (String engine : Ward.ENGINES) {
      ward.sql(
          engine,
          "CREATE TABLE y (n INTEGER)",
          "CREATE TABLE \"odd\" (\"day\" DATE, \"stamp\" TIMESTAMP, \"moment\" TIMESTAMP WITH TIME ZONE,"
              + " \"clock\" TIME, \"text day\" VARCHAR(20), \"text number\" VARCHAR(20), "
              + odd
              + " INTEGER, \"nothing\" INTEGER, \"yes\" BOOLEAN, \"site\" VARCHAR(9))");
      for (int i = 1; i <= 28; i++) {
        String day = "'2024-02-" + (i < 10 ? "0" : "") + i;
        ward.sql(
            engine,
            "INSERT INTO \"odd\" VALUES (DATE "
                + day
                + "', TIMESTAMP "
                + day
                + " 23:30:00', TIMESTAMP WITH TIME ZONE "
                + day
                + " 23:30:00+00', TIME '10:00:00', "
                + day
                + "', '4', "
                + (i % 7)
                + ", NULL, TRUE, 'A')");
      }
      ward.sql(
          engine,
          "CREATE TABLE \"gaps\" AS SELECT \"day\", \"nothing\", \"site\" FROM \"odd\"",
          "INSERT INTO \"gaps\" VALUES (NULL, 3, NULL), (NULL, 4, 'A')");
    }
  }

  private static Run each(String verb, String... options) {
    List<Run> runs =
        Ward.ENGINES.stream().map(engine -> ward.ask(engine, verb, options)).distinct().toList();
    Run first = runs.get(0);
    runs.forEach(run -> assertEquals(first.code(), run.code(), run.err()));
    return first;
  }

  private static void refused(int code, String words, String... options) {
    for (String engine : Ward.ENGINES) {
      Run run = ward.ask(engine, "chart", options);
      assertEquals(code, run.code(), run.err());
      assertTrue(run.err().contains(words), engine + ": " + run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void aNameIsQuotedAndNeverPasted() throws Exception {
    Run run = each("chart", "--table", "odd", "--date", "day", "--value", ODD, "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("x\\\"; drop table y; --"), run.out());
    refused(0 + 4, "there is no table or view", "--table", "odd\"; drop table y; --");
    for (String engine : Ward.ENGINES) {
      ward.sql(engine, "INSERT INTO y VALUES (1)");
    }
  }

  @Test
  void aTextThatIsAskedForIsNeverPasted() {
    refused(
        3,
        "[no-rows]",
        "--table",
        "odd",
        "--date",
        "day",
        "--value",
        ODD,
        "--where",
        "site=A' OR '1'='1");
  }

  @Test
  void theNearestIsNamed() {
    refused(4, "did you mean --table ward?", "--table", "wrad", "--value", "falls");
    refused(3, "did you mean --value falls?", "--table", "ward", "--value", "fals");
    refused(3, "did you mean --by site?", "--table", "ward", "--value", "falls", "--by", "sites");
  }

  @Test
  void columnsOfAnotherKindAreRefused() {
    String[] odd = {"--table", "odd", "--value", ODD};
    refused(3, "[time-zone]", "--table", "odd", "--value", ODD, "--date", "moment");
    refused(3, "[bad-date]", "--table", "odd", "--value", ODD, "--date", "text day");
    refused(3, "[bad-date]", "--table", "odd", "--value", ODD, "--date", "clock");
    refused(3, "[choose-column]", odd);
    refused(3, "[bad-number]", "--table", "odd", "--date", "day", "--value", "text number");
    refused(3, "[bad-number]", "--table", "odd", "--date", "day", "--value", "yes");
    refused(
        3,
        "grouped by day",
        "--table",
        "odd",
        "--date",
        "stamp",
        "--value",
        ODD,
        "--every",
        "hour",
        "--combine",
        "mean");
  }

  @Test
  void aTimeWithoutAZoneIsItsDay() {
    Run run = each("chart", "--table", "odd", "--date", "stamp", "--value", ODD, "--format", "csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("2024-02-28"), run.out());
    assertFalse(run.out().contains("2024-03-01"), run.out());
  }

  @Test
  void rowsWithoutADateAreCounted() {
    refused(3, "2 rows without", "--table", "gaps", "--date", "day", "--value", "nothing");
  }

  /** Three times 2,000,000,000 does not fit a whole number of 32 bits. */
  @Test
  void sumsOfWholeNumbersDoNotOverflow() throws Exception {
    for (String engine : Ward.ENGINES) {
      ward.sql(engine, "CREATE TABLE \"large\" (\"day\" DATE, \"n\" INTEGER)");
      for (int i = 0; i < 3; i++) {
        ward.sql(engine, "INSERT INTO \"large\" VALUES (DATE '2024-01-31', 2000000000)");
      }
    }
    String[] sum = {"--table", "large", "--value", "n", "--combine", "sum", "--format", "csv"};
    Run run = each("chart", sum);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("6000000000") || run.out().contains("6.0E9"), run.out());
  }

  /** Rows of no site are a group of their own, as in a file. */
  @Test
  void nothingIsAGroupToo() throws Exception {
    for (String engine : Ward.ENGINES) {
      ward.sql(
          engine,
          "CREATE TABLE \"blank\" (\"day\" DATE, \"n\" INTEGER, \"site\" VARCHAR(9))",
          "INSERT INTO \"blank\" VALUES (DATE '2024-01-31', 2, NULL), (DATE '2024-01-31', 3, 'A')");
    }
    Run run = each("chart", "--table", "blank", "--value", "n", "--by", "site", "--format", "csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("(blank)"), run.out());
  }

  @Test
  void severalRowsOfADayAreNotHidden() {
    refused(3, "[duplicate-date]", "--table", "ward", "--date", "date", "--value", "falls");
  }

  @Test
  void aColumnOfNothingIsToldAsOfAFile() {
    Run run = each("chart", "--table", "odd", "--date", "day", "--value", "nothing");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("There is no value yet"), run.out());
    assertTrue(run.out().contains("28 cells of 'nothing' have no number: 28 empty"), run.out());
  }

  @Test
  void aMeasureIsNamed() {
    refused(3, "[choose-column]", "--table", "ward", "--date", "date", "--every", "month");
  }

  @Test
  void aQueryIsOneSelect() throws Exception {
    Files.writeString(
        folder.resolve("good.sql"),
        "-- the ward; all of it\nSELECT * FROM \"ward\" WHERE 1 = 1;\n");
    Files.writeString(folder.resolve("two.sql"), "SELECT 1; DELETE FROM \"ward\"");
    Files.writeString(folder.resolve("delete.sql"), "DELETE FROM \"ward\"");
    Files.writeString(folder.resolve("out.sql"), "SELECT 1) c; ");
    String[] sums = {
      "--query", "good.sql", "--value", "falls", "--every", "month", "--combine", "sum"
    };
    assertEquals(0, each("chart", sums).code());
    refused(2, "more than one statement", "--query", "two.sql", "--value", "falls");
    refused(2, "begins with DELETE", "--query", "delete.sql", "--value", "falls");
    refused(2, "closes a bracket", "--query", "out.sql", "--value", "falls");
    refused(4, "can't be read", "--query", "none.sql", "--value", "falls");
    refused(2, "name one table", "--value", "falls");
    refused(2, "name one table", "--table", "a", "--query", "good.sql");
  }

  @Test
  void nothingOfTheUrlIsShown() {
    for (String url :
        List.of(
            "jdbc:postgresql://dwh/ward?password=hunter2",
            "jdbc:sqlserver://dwh;databaseName=ward;pwd=hunter2",
            "jdbc:postgresql://ann:hunter2@dwh/ward",
            "jdbc:databricks://dwh:443/;Token=hunter2",
            "JDBC:nothing:hunter2",
            "jdbc:sqlite:hunter2.db")) {
      for (String verb : List.of("chart", "outcome", "compare", "describe", "pareto", "suggest")) {
        Run run = ward.run(Map.of(), verb, url, "--table", "ward");
        assertEquals(2, run.code(), run.err());
        assertFalse((run.out() + run.err()).contains("hunter2"), run.err());
      }
    }
    for (String verb : List.of("chart", "describe", "suggest", "pareto", "plan")) {
      Run two = ward.run(Map.of(), verb, "ward.csv", "jdbc:h2:mem:x;password=hunter2");
      assertEquals(2, two.code(), two.err());
      assertFalse(two.err().contains("hunter2"), two.err());
    }
    Run run = ward.run(Map.of(), "chart", "jdbc:sqlite:a.db", "--table", "ward");
    assertTrue(run.err().contains("SQLite has no type for days"), run.err());
  }

  @Test
  void aMissingDriverIsNamed() {
    Map<String, String> empty = new HashMap<>(Map.of("CENTRELINE_JDBC", folder.toString()));
    Run run = ward.run(empty, "chart", "jdbc:sqlserver://dwh;databaseName=w", "--table", "w");
    assertEquals(4, run.code());
    assertTrue(run.err().contains("com.microsoft.sqlserver:mssql-jdbc:13.6.2.jre11"), run.err());
    assertTrue(run.err().contains("CENTRELINE_JDBC"), run.err());
  }

  @Test
  void userAndPasswordComeFromTheSurroundings() throws Exception {
    ward.sql(
        "h2",
        "CREATE USER reader PASSWORD 'hunter2'",
        "CREATE VIEW \"seen\" AS SELECT * FROM \"ward\"",
        "GRANT SELECT ON \"seen\" TO reader");
    Map<String, String> login = Ward.drivers("h2");
    login.put("CENTRELINE_USER", "reader");
    login.put("CENTRELINE_PASSWORD", "hunter2");
    String[] asked = {
      "chart",
      ward.url("h2"),
      "--table",
      "seen",
      "--value",
      "falls",
      "--every",
      "month",
      "--combine",
      "sum",
      "--format",
      "json"
    };
    Run run = ward.run(login, asked);
    assertEquals(0, run.code(), run.err());
    assertFalse((run.out() + run.err()).contains("reader"), run.out());
    login.put("CENTRELINE_PASSWORD", "wrong");
    Run wrong = ward.run(login, asked);
    assertEquals(4, wrong.code());
    assertTrue(wrong.err().contains("did not take the user or the password"), wrong.err());
    assertFalse(wrong.err().contains("reader"), wrong.err());
    login.put("CENTRELINE_PASSWORD", "hunter2");
    asked[3] = "ward";
    Run rights = ward.run(login, asked);
    assertEquals(4, rights.code());
    assertTrue(rights.err().contains("SELECT"), rights.err());
  }

  @Test
  void optionsOfFilesAreRefused() {
    refused(2, "--delimiter is for files", "--table", "ward", "--delimiter", "comma");
    Run run = ward.run(Map.of(), "chart", "ward.csv", "--table", "ward");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--table: FILE is then"), run.err());
  }
}
