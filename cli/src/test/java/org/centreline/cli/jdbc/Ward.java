package org.centreline.cli.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;

/** The same rows in a file, in H2 as it plays SQL Server, and in DuckDB. */
final class Ward {

  static final List<String> ENGINES = List.of("h2", "duckdb");

  private static final String NAMES = "date,site,falls,bed days,wait,weight,harmed,seen,late,id";

  private static final String TYPES =
      "\"date\" DATE, \"site\" VARCHAR(20), \"falls\" INTEGER, \"bed days\" INTEGER,"
          + " \"wait\" DECIMAL(10,2), \"weight\" DOUBLE PRECISION, \"harmed\" INTEGER,"
          + " \"seen\" INTEGER, \"late\" INTEGER, \"id\" INTEGER";

  private final Path folder;

  Ward(Path folder) throws IOException, SQLException {
    this.folder = folder;
    Files.writeString(folder.resolve("ward.csv"), NAMES + "\n" + String.join("\n", rows()) + "\n");
    Files.writeString(
        folder.resolve("events.csv"), "date,site\n" + String.join("\n", events()) + "\n");
    fill("ward", TYPES);
    fill("events", "\"date\" DATE, \"site\" VARCHAR(20)");
  }

  private void fill(String table, String types) throws SQLException {
    String file = folder.resolve(table + ".csv").toString().replace('\\', '/');
    String made = "CREATE TABLE \"" + table + "\" (" + types + ")";
    String into = "INSERT INTO \"" + table + "\" SELECT * FROM ";
    sql("duckdb", made, into + "read_csv('" + file + "', header = true)");
    sql("h2", made, into + "CSVREAD('" + file + "')");
  }

  /** Seldom events, never two of a site on one day. */
  private static List<String> events() {
    Random random = new Random(7);
    List<String> rows = new ArrayList<>();
    LocalDate day = LocalDate.of(2023, 1, 3);
    for (int i = 0; i < 60; i++) {
      day = day.plusDays(1 + random.nextInt(17));
      rows.add(day + "," + (i % 2 == 0 ? "Ashby" : "Beech"));
    }
    return rows;
  }

  /** Half a year and more of three sites, several rows a day, some cells empty. */
  private static List<String> rows() {
    Random random = new Random(5);
    List<String> rows = new ArrayList<>();
    int id = 0;
    for (int day = 0; day < 210; day++) {
      for (String site : List.of("Ashby", "Beech", "Cedar, upper")) {
        int cases = 1 + random.nextInt(4);
        for (int i = 0; i < cases; i++) {
          int beds = 20 + random.nextInt(9);
          String falls = random.nextInt(40) == 0 ? "" : random.nextInt(5) + "";
          int cents = 500 + random.nextInt(3000);
          String wait = random.nextInt(50) == 0 ? "" : cents / 100 + "." + (10 + cents % 90);
          int seen = 10 + random.nextInt(9);
          rows.add(
              LocalDate.of(2024, 1, 1).plusDays(day)
                  + (",\"" + site + "\"," + falls + "," + beds + "," + wait)
                  + ("," + (60 + random.nextInt(4000) / 128.0))
                  + ("," + random.nextInt(10) + "," + seen + "," + random.nextInt(2) + "," + ++id));
        }
      }
    }
    return rows;
  }

  /** The URL of an engine's database in the folder. */
  String url(String engine) {
    String file = folder.toAbsolutePath().toString().replace('\\', '/') + "/base";
    return engine.equals("h2")
        ? "jdbc:h2:file:" + file + ";MODE=MSSQLServer"
        : "jdbc:duckdb:" + file + ".duckdb";
  }

  /** Runs statements as whoever keeps the database would. */
  void sql(String engine, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(engine))) {
      for (String statement : statements) {
        try (java.sql.Statement made = connection.createStatement()) {
          made.execute(statement);
        }
      }
    }
  }

  /** Where the drivers lie, as these tests have them. */
  static Map<String, String> drivers(String engine) {
    String jar = engine.equals("duckdb") ? "duckdb_jdbc" : engine;
    Optional<Path> found =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith(jar + "-"))
            .findFirst();
    Map<String, String> environment = new HashMap<>();
    environment.put("CENTRELINE_JDBC", found.orElseThrow().getParent().toString());
    return environment;
  }

  /** Runs a command in the folder. */
  Run run(Map<String, String> environment, String... args) {
    RunEnvironment setting =
        new RunEnvironment(folder, environment, Optional.empty(), Optional.empty());
    return Run.in(setting, "", args);
  }

  /** Runs a verb on an engine. */
  Run ask(String engine, String verb, String... options) {
    List<String> words = new ArrayList<>(List.of(verb, url(engine)));
    words.addAll(List.of(options));
    return run(drivers(engine), words.toArray(String[]::new));
  }
}
