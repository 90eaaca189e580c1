package org.centreline.cli.jdbc;

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
import org.centreline.cli.terminal.TypedPlace;
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
    if (!login.isEmpty() && surroundings.isOfProject() && !url.isLocal()) {
      trusted(url.hosts());
    }
    if (surroundings.isOfProject()) {
      refuseFilesElsewhere();
    }
    putModes(login);
    putFence(login);
    return login;
  }

  /** What is told the driver of a database in a file, which has to be there and is only read. */
  private void putModes(Properties login) {
    if (engine == Engine.H2 && url.file().isPresent() && url.parameter("ifexists").isEmpty()) {
      login.setProperty("IFEXISTS", "TRUE");
    }
    if (engine == Engine.DUCKDB) {
      login.setProperty("jdbc_stream_results", "true");
      if (url.file().isPresent() && url.parameter("access_mode").isEmpty()) {
        login.setProperty("access_mode", "READ_ONLY");
      }
    }
  }

  /** What DuckDB is told as it opens, so that a project reads its own files alone. */
  private void putFence(Properties login) {
    if (engine == Engine.DUCKDB && surroundings.isOfProject()) {
      String folders =
          places().folders().stream()
              .map(path -> plain(path.toAbsolutePath()).toString().replace('\\', '/'))
              .map(path -> "'" + path.replace("'", "\\'") + "'")
              .collect(Collectors.joining(", ", "[", "]"));
      login.setProperty("allowed_directories", folders);
      login.setProperty("enable_external_access", "false");
      login.setProperty("lock_configuration", "true");
    }
  }

  /** Without {@code ..}, which behind a link is not what DuckDB takes it for. */
  private static Path plain(Path path) {
    return path.equals(path.normalize()) ? path : TypedPlace.of(path);
  }

  private FilePlaces places() {
    return named().and(surroundings.folders());
  }

  private FilePlaces named() {
    return FilePlaces.named(surroundings.variables());
  }

  /**
   * A project may come from anybody. A database of H2 can hold views that read files and aliases
   * that run code, so its file has to lie where the user said; another file may lie in the project.
   */
  private void refuseFilesElsewhere() {
    Optional<String> file = url.file();
    if (file.isPresent() && engine == Engine.H2 && !named().hold(file.get(), ".mv.db", ".h2.db")) {
      throw elsewhere("a database of H2 can run code as it is read");
    }
    boolean held = file.isEmpty() || engine == Engine.H2 || places().hold(file.get());
    Optional<String> certificate = url.parameter("sslrootcert");
    if (!held || certificate.filter(name -> !places().hold(name)).isPresent()) {
      throw elsewhere("a project reads files of its own");
    }
  }

  private Refusal elsewhere(String why) {
    return refusal(
        "sources.csv names a file that is not read from there, for "
            + why
            + "; if you trust it, set "
            + FilePlaces.DATA
            + " to the folder that holds it");
  }

  private Refusal refusal(String said) {
    return new Refusal(ExitCode.NO_FILE, List.of(Shown.text(url.shown()) + ": " + said));
  }

  /** Refuses a host that the user did not name: a project may come from anybody. */
  private void trusted(List<String> hosts) {
    String named = surroundings.variables().getOrDefault(HOSTS, "").toLowerCase(Locale.ROOT);
    List<String> known = Stream.of(named.split(",")).map(String::strip).toList();
    if (hosts.isEmpty() || hosts.contains("")) {
      // The driver would take one of its own, where anybody may listen.
      throw unsent("the URL names none: write jdbc:" + engine.word() + "://HOST/... there");
    }
    for (String host : hosts) {
      if (!known.contains(host)) {
        throw unsent(
            "if you trust this one, set " + HOSTS + "=" + Shown.text(host) + " (several by comma)");
      }
    }
  }

  private Refusal unsent(String fix) {
    return refusal(
        "the user and the password of the environment go from sources.csv to no host that you did"
            + " not name; "
            + fix);
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
