package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** A PostgreSQL server of a test's own: started in a folder, told what is asked of it, stopped. */
final class Server {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

  private final Path data;
  private final int port;

  /** Starts one, which writes down each statement that it is sent. */
  Server() throws IOException, InterruptedException {
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
    String options = "-p " + port + " -h 127.0.0.1 -k " + data + " -c log_statement=all";
    postgres("pg_ctl", "-D", base, "-o", options, "-l", data + "/log", "-w", "start");
  }

  /** Whether Debian's package is installed. */
  static boolean isInstalled() {
    return Files.isDirectory(PROGRAMS);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private void postgres(String name, String... options) throws IOException, InterruptedException {
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
    Path said = Files.createTempFile("centreline", ".said");
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(said));
    Files.delete(said);
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** A connection of whoever keeps the database. */
  Connection owner() throws SQLException {
    return DriverManager.getConnection(url(), "owner", "owner's");
  }

  void sql(String... statements) throws SQLException {
    try (Connection connection = owner()) {
      for (String statement : statements) {
        try (java.sql.Statement made = connection.createStatement()) {
          made.execute(statement);
        }
      }
    }
  }

  /** Rows of a CSV file with the names of its columns above them. */
  void copy(String table, Path file) throws SQLException, IOException {
    try (Connection connection = owner()) {
      String copy = "COPY " + table + " FROM STDIN WITH (FORMAT csv, HEADER true)";
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, Files.newBufferedReader(file));
    }
  }

  /** What the surroundings of a run hold for a user. */
  Map<String, String> login(String user) {
    Map<String, String> login = Ward.drivers("postgresql");
    login.put("CENTRELINE_HOST", "127.0.0.1");
    login.put("CENTRELINE_USER", user);
    login.put("CENTRELINE_PASSWORD", user + "'s");
    return login;
  }

  /** How many statements with these words it was sent until now. */
  long asked(String words) throws IOException {
    return Files.readString(data.resolve("log"))
        .lines()
        .filter(line -> line.contains(words) && !line.contains("fetch from"))
        .count();
  }

  /** Ends it. */
  void stop() throws IOException, InterruptedException {
    postgres("pg_ctl", "-D", data + "/base", "-m", "immediate", "-w", "stop");
  }
}
