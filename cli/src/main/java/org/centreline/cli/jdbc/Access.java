package org.centreline.cli.jdbc;

import java.io.File;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.problem.Shown;

/**
 * What is needed to come to a table.
 *
 * @param url where the database is
 * @param engine which it is
 * @param from the table's name as typed, or a query
 * @param surroundings where drivers, users and passwords are told
 */
record Access(JdbcUrl url, Engine engine, From from, Login surroundings) {

  /** The name before those of the user and the password, where a source has none of its own. */
  static final String COMMON = "CENTRELINE";

  /** The hosts to which a project may send the user and the password. */
  private static final String HOSTS = "CENTRELINE_HOST";

  /** Folders besides its own whose files a project's query may read. */
  private static final String DATA = "CENTRELINE_DATA";

  /**
   * Where users and passwords are told.
   *
   * @param variables of the environment
   * @param name what the variables of a source begin with, in capital letters
   * @param folders where a project's query may read files; empty for a URL that was typed
   */
  record Login(Map<String, String> variables, String name, List<Path> folders) {

    Login {
      variables = Map.copyOf(variables);
      folders = List.copyOf(folders);
    }

    boolean isOfProject() {
      return !folders.isEmpty();
    }
  }

  /**
   * What is read.
   *
   * @param table the table's name as typed; empty where a query is read
   * @param query the text of a query
   */
  record From(Optional<String> table, String query) {

    /** As a statement names it. */
    String sql(Names names) {
      return table.map(names::table).orElse("(\n" + query + "\n) c_query");
    }
  }

  Driver driver() {
    return DriverFolders.of(surroundings.variables()).driver(engine);
  }

  /**
   * The user and the password, where the surroundings tell them; else the driver finds its own.
   *
   * @throws Refusal where whoever made a project would get them
   */
  Properties login() {
    Properties login = new Properties();
    put(login, "user", "_USER");
    put(login, "password", "_PASSWORD");
    if (!login.isEmpty() && surroundings.isOfProject()) {
      trusted(url.hosts());
    }
    if (engine == Engine.DUCKDB) {
      login.setProperty("jdbc_stream_results", "true");
    }
    return login;
  }

  /** What is told the engine before it is asked, so that a project's query reads its own files. */
  List<String> fence() {
    if (engine != Engine.DUCKDB || !surroundings.isOfProject()) {
      return List.of();
    }
    String data = surroundings.variables().getOrDefault(DATA, "");
    Stream<Path> told =
        Stream.of(data.split(File.pathSeparator)).filter(path -> !path.isBlank()).map(Path::of);
    String folders =
        Stream.of(surroundings.folders().stream(), told)
            .flatMap(paths -> paths)
            .map(path -> path.toAbsolutePath().normalize().toString().replace('\\', '/'))
            .map(path -> "'" + path.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    return List.of(
        "SET allowed_directories = " + folders,
        "SET enable_external_access = false",
        "SET lock_configuration = true");
  }

  /** Refuses a host that the user did not name: a project may come from anybody. */
  private void trusted(List<String> hosts) {
    String named = surroundings.variables().getOrDefault(HOSTS, "").toLowerCase(Locale.ROOT);
    List<String> known = Stream.of(named.split(",")).map(String::strip).toList();
    for (String host : hosts) {
      if (host.isEmpty() || !known.contains(host)) {
        throw new Refusal(
            ExitCode.NO_FILE,
            List.of(
                Shown.text(url.shown())
                    + ": the user and the password of the environment go from sources.csv to no"
                    + " host that you did not name; if you trust this one, set "
                    + HOSTS
                    + "="
                    + Shown.text(host.isEmpty() ? "its name" : host)
                    + " (several by comma)"));
      }
    }
  }

  private void put(Properties login, String key, String variable) {
    Map<String, String> variables = surroundings.variables();
    String own = variables.getOrDefault(surroundings.name() + variable, "");
    String value = own.isEmpty() ? variables.getOrDefault(COMMON + variable, "") : own;
    if (!value.isEmpty()) {
      login.setProperty(key, value);
    }
  }
}
