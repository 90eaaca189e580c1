package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, where Debian's package is installed: started, asked, stopped. */
class PostgresTest {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

  @TempDir static Path folder;

  private static Ward ward;
  private static Path data;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Files.isDirectory(PROGRAMS), "PostgreSQL is not installed");
    ward = new Ward(folder);
    data = Files.createTempDirectory("centreline-postgres");
    if (isRoot()) {
      program("chown", "postgres", data.toString());
    }
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path password = Files.writeString(data.resolve("password"), "owner's\n");
    program("chmod", "644", password.toString());
    String base = data + "/base";
    postgres("initdb", "-D", base, "-U", "owner", "--pwfile=" + password, "-A", "scram-sha-256");
    String options = "-p " + port + " -h 127.0.0.1 -k " + data;
    postgres("pg_ctl", "-D", base, "-o", options, "-l", data + "/log", "-w", "start");
    fill();
  }

  @AfterAll
  static void stop() throws Exception {
    if (data != null) {
      postgres("pg_ctl", "-D", data + "/base", "-m", "immediate", "-w", "stop");
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void postgres(String name, String... options) throws Exception {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      words.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    try (Stream<Path> versions = Files.list(PROGRAMS)) {
      words.add(versions.sorted().toList().get(0).resolve("bin").resolve(name).toString());
    }
    words.addAll(List.of(options));
    program(words.toArray(String[]::new));
  }

  private static void program(String... words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(folder.resolve("said")));
  }

  private static void fill() throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "owner", "owner's")) {
      try (java.sql.Statement made = connection.createStatement()) {
        made.execute(
            "CREATE TABLE ward (\"date\" date, site varchar(20), falls integer, beds integer,"
                + " wait numeric, weight double precision, harmed integer, seen integer,"
                + " late integer, id integer)");
        made.execute("CREATE VIEW seen AS SELECT * FROM ward");
        made.execute("CREATE USER reader PASSWORD 'reader''s'");
        made.execute("GRANT SELECT ON seen TO reader");
        made.execute("CREATE TABLE moments AS SELECT now() AS moment, 1 AS n");
      }
      String into =
          "INSERT INTO ward VALUES (?::date, ?, ?::integer, ?::integer, ?::numeric,"
              + " ?::double precision, ?::integer, ?::integer, ?::integer, ?::integer)";
      try (PreparedStatement row = connection.prepareStatement(into)) {
        List<String> lines = Files.readAllLines(folder.resolve("ward.csv"));
        for (String line : lines.subList(1, lines.size())) {
          String[] cells = line.replace("\"Cedar, upper\"", "Cedar; upper").split(",", -1);
          for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].replace("\"", "").replace(';', ',');
            row.setString(i + 1, cell.isEmpty() ? null : cell);
          }
          row.addBatch();
        }
        row.executeBatch();
      }
    }
  }

  private static String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  private static Run ask(String user, String... options) {
    Map<String, String> login = Ward.drivers("postgresql");
    login.put("CENTRELINE_USER", user);
    login.put("CENTRELINE_PASSWORD", user + "'s");
    List<String> words = new ArrayList<>(List.of("chart", url()));
    words.addAll(List.of(options));
    return ward.run(login, words.toArray(String[]::new));
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
