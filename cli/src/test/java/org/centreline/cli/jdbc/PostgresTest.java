package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.centreline.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, where Debian's package is installed: started, asked, stopped. */
@Tag("once")
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

  @Test
  void threeMillionGroupsAreRefused() throws Exception {
    Files.writeString(
        folder.resolve("cases.sql"),
        "SELECT DATE '2024-01-01' AS day, 'case ' || i AS nr, 1 AS n"
            + " FROM generate_series(1, 3000000) i");
    Run run =
        ask("owner", "--query", "cases.sql", "--value", "n", "--by", "nr", "--combine", "sum");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("at most 10000 groups"), run.err());
  }

  /** As Ctrl-C does: the program ends at once, and the server is left with nothing to do. */
  @Test
  void aProgramThatIsStoppedLeavesNoStatementBehind() throws Exception {
    Files.writeString(
        folder.resolve("slow.sql"),
        "SELECT DATE '2024-01-01' AS day, 1 AS slow_n FROM pg_sleep(120)");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "org.centreline.cli.Main",
            "chart",
            server.url(),
            "--query",
            "slow.sql",
            "--value",
            "slow_n");
    builder.environment().putAll(server.login("owner"));
    Path said = folder.resolve("stopped.txt");
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
    Process run = builder.start();
    try {
      awaited(1, run);
      boolean heard = !interruptsAreIgnored();
      new ProcessBuilder("kill", heard ? "-INT" : "-TERM", run.pid() + "").start().waitFor();
      assertTrue(run.waitFor(60, TimeUnit.SECONDS), "it ends");
      assertEquals(heard ? 130 : 143, run.exitValue());
      awaited(0, run);
      assertEquals("", Files.readString(said));
    } finally {
      run.destroyForcibly();
    }
  }

  /** Whether Ctrl-C reaches nobody here, as in what a shell put into the background. */
  private static boolean interruptsAreIgnored() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("SigIgn:")) {
        return (Long.parseUnsignedLong(line.substring(7).trim(), 16) & 2) != 0;
      }
    }
    return false;
  }

  /** Waits until so many statements of the program are at work, a minute at most. */
  private static void awaited(int statements, Process run) throws Exception {
    String asked =
        "SELECT COUNT(*) FROM pg_stat_activity"
            + " WHERE query LIKE '%slow_n%c_rows_read%' AND pid <> pg_backend_pid()";
    int found = -1;
    try (Connection owner = server.owner()) {
      for (int i = 0; i < 600 && found != statements; i++) {
        try (ResultSet answer = owner.createStatement().executeQuery(asked)) {
          answer.next();
          found = answer.getInt(1);
        }
        Thread.sleep(100);
      }
    }
    assertEquals(statements, found, run.info() + "");
  }
}
