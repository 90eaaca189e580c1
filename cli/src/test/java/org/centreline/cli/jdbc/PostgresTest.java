package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.centreline.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, where Debian's package is installed: started, asked, stopped. */
class PostgresTest {

  @TempDir static Path folder;

  private static Ward ward;
  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Server.isInstalled(), "PostgreSQL is not installed");
    ward = new Ward(folder);
    server = new Server();
    fill();
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  private static void fill() throws IOException, SQLException {
    server.sql(
        "CREATE TABLE ward (\"date\" date, site varchar(20), falls integer, beds integer,"
            + " wait numeric, weight double precision, harmed integer, seen integer,"
            + " late integer, id integer)",
        "CREATE VIEW seen AS SELECT * FROM ward",
        "CREATE USER reader PASSWORD 'reader''s'",
        "GRANT SELECT ON seen TO reader",
        "CREATE TABLE moments AS SELECT now() AS moment, 1 AS n");
    server.copy("ward", folder.resolve("ward.csv"));
  }

  private static Run ask(String user, String... options) {
    List<String> words = new ArrayList<>(List.of("chart", server.url()));
    words.addAll(List.of(options));
    return ward.run(server.login(user), words.toArray(String[]::new));
  }

  @Test
  void theSameAsOfAFile() {
    for (String asked :
        List.of(
            "--value falls --every month --combine sum --by site",
            "--value falls --every week --combine sum --where site=Beech",
            "--value wait --every week --combine median",
            "--value wait --every week --type xbar",
            "--value weight --every week --combine mean",
            "--value late --every week --combine mean",
            "--value harmed --denominator seen --every week --type p --where site=Ashby")) {
      String[] words = (asked + " --date date --format csv").split(" ");
      List<String> file = new ArrayList<>(List.of("chart", "ward.csv"));
      file.addAll(List.of(words));
      Run read = ward.run(Map.of(), file.toArray(String[]::new));
      List<String> table = new ArrayList<>(List.of("--table", "seen"));
      table.addAll(List.of(words));
      Run asks = ask("reader", table.toArray(String[]::new));
      assertEquals(0, asks.code(), asks.err());
      assertEquals(read.out(), asks.out(), asked);
    }
  }

  @Test
  void rightsAndPasswordsAreToldWithoutTheirNames() {
    Run rights = ask("reader", "--table", "ward", "--value", "falls");
    assertEquals(4, rights.code());
    assertTrue(rights.err().contains("needs SELECT"), rights.err());
    Run wrong = ask("nobody", "--table", "ward", "--value", "falls");
    assertEquals(4, wrong.code());
    assertTrue(wrong.err().contains("did not take the user or the password"), wrong.err());
    assertFalse(wrong.err().contains("nobody"), wrong.err());
    Run near = ask("owner", "--table", "sen", "--value", "falls");
    assertTrue(near.err().contains("did you mean --table seen?"), near.err());
  }

  @Test
  void aMomentIsRefused() {
    Run run = ask("owner", "--table", "moments", "--date", "moment", "--value", "n");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[time-zone]"), run.err());
  }

  @Test
  void nothingIsWritten() throws Exception {
    Files.writeString(
        folder.resolve("delete.sql"),
        "WITH gone AS (DELETE FROM ward RETURNING *) SELECT * FROM gone");
    Run run =
        ask(
            "owner",
            "--query",
            "delete.sql",
            "--value",
            "falls",
            "--every",
            "month",
            "--combine",
            "sum");
    assertEquals(4, run.code(), run.err());
    Run all = ask("owner", "--table", "ward", "--every", "month", "--combine", "count");
    assertEquals(0, all.code(), all.err());
  }

  @Test
  void aServerThatStopsInItsAnswerLeavesNoChart() throws Exception {
    Files.writeString(
        folder.resolve("stop.sql"),
        "SELECT \"date\", CASE WHEN pg_terminate_backend(pg_backend_pid()) THEN 1 ELSE 2 END AS n"
            + " FROM ward LIMIT 1");
    Run run = ask("owner", "--query", "stop.sql", "--value", "n");
    assertEquals(4, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains("stopped before the answer was whole"), run.err());
  }
}
