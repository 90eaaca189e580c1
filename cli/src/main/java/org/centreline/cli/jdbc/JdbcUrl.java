package org.centreline.cli.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a database is; never shown as it was typed.
 *
 * @param text as typed
 */
record JdbcUrl(String text) {

  private static final String SCHEME = "jdbc:";

  private static final List<String> SECRETS =
      List.of("password", "passwd", "pwd", "token", "secret", "privatekey", "passcode");

  static boolean is(String typed) {
    return typed.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** The word after {@code jdbc:}. */
  String engine() {
    int end = text.indexOf(':', SCHEME.length());
    return text.substring(SCHEME.length(), end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
  }

  private String rest() {
    int end = text.indexOf(':', SCHEME.length());
    return end < 0 ? "" : text.substring(end + 1);
  }

  /** Whether it holds a password or its like: {@code ;pwd=}, {@code ?token=}, {@code user:pw@}. */
  boolean holdsSecret() {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String secret : SECRETS) {
      for (int at = lower.indexOf(secret); at >= 0; at = lower.indexOf(secret, at + 1)) {
        if (lower.startsWith("=", at + secret.length())) {
          return true;
        }
      }
    }
    int slashes = rest().indexOf("//");
    String place = slashes < 0 ? "" : rest().substring(slashes + 2);
    String authority = place.substring(0, end(place, "/?;"));
    return authority.indexOf('@') >= 0;
  }

  /** What is wrong with it, in words that do not repeat it; mostly nothing. */
  Optional<String> fault() {
    if (holdsSecret()) {
      return Optional.of(
          "the URL holds a user or a password: leave them out, and set CENTRELINE_USER and"
              + " CENTRELINE_PASSWORD, or use what the driver has for them, such as pgpass");
    }
    if (engine().equals("sqlite")) {
      return Optional.of(
          "SQLite has no type for days: CAST('2026-05-09' AS DATE) is 2026 there, and a chart"
              + " would be wrong without a word; write the table to a CSV, or read it with DuckDB");
    }
    Optional<Engine> engine = Engine.of(engine());
    return engine.isPresent()
        ? UrlProperties.fault(engine.get(), rest())
        : Optional.of(
            "a database that is not known; known are jdbc:"
                + String.join(", jdbc:", Engine.words()));
  }

  private static int end(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether the database is opened in this process, so that no login goes anywhere. */
  boolean isLocal() {
    return engine().equals("duckdb") || engine().equals("h2") && hosts().isEmpty();
  }

  /**
   * The hosts to which it leads, in small letters and without ports; empty where none is named, and
   * the driver has one of its own; none for a file.
   */
  List<String> hosts() {
    String rest = rest();
    String kind = rest.substring(0, end(rest, ":")).toLowerCase(Locale.ROOT);
    boolean remote = engine().equals("h2") && List.of("tcp", "ssl").contains(kind);
    String place = remote ? rest.substring(kind.length() + 1) : rest;
    List<String> hosts = new ArrayList<>();
    if (place.startsWith("//") || remote) {
      String hostsAndPorts = place.startsWith("//") ? place.substring(2) : place;
      for (String one : hostsAndPorts.substring(0, end(hostsAndPorts, "/?;#")).split(",", -1)) {
        String host = one.startsWith("[") ? one.substring(0, end(one, "]")) : one;
        hosts.add(host.startsWith("[") ? host.substring(1) : host.substring(0, end(host, ":\\")));
      }
    }
    hosts.addAll(parameters("servername"));
    return hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** The file of a database that no server keeps, as the driver has it; mostly none. */
  Optional<String> file() {
    String rest = rest();
    if (engine().equals("duckdb")) {
      String path = rest.substring(0, end(rest, ";"));
      return path.isEmpty() || path.startsWith(":memory:") ? Optional.empty() : Optional.of(path);
    }
    if (!engine().equals("h2")) {
      return Optional.empty();
    }
    String path = rest.substring(0, end(rest, ";"));
    String kind = path.substring(0, end(path, ":") + 1 > path.length() ? 0 : end(path, ":") + 1);
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "tcp:", "ssl:", "mem:" -> Optional.empty();
      case "file:" -> Optional.of(path.substring(kind.length()));
      default -> path.isEmpty() ? Optional.empty() : Optional.of(path);
    };
  }

  /** The engine, host and database, and nothing else of it. */
  String shown() {
    String rest = rest();
    if (!rest.startsWith("//")) {
      String path = rest.substring(0, end(rest, ";?"));
      String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
      return name.isEmpty() ? engine() : engine() + ", " + name;
    }
    String place = rest.substring(2);
    String host = place.substring(0, end(place, ":/?;"));
    String after = place.substring(end(place, "/?;"));
    String path =
        after.startsWith("/") ? after.substring(1, 1 + end(after.substring(1), "?;")) : "";
    Optional<String> named = parameter("databasename").or(() -> parameter("database"));
    String database = named.orElse(path);
    return engine() + ", " + host + (database.isEmpty() ? "" : ", " + database);
  }

  /** What a property says; empty where it is not there. */
  Optional<String> parameter(String name) {
    return parameters(name).stream().findFirst();
  }

  private List<String> parameters(String name) {
    List<String> values = new ArrayList<>();
    for (String part : text.split("[;?&]")) {
      int equals = part.indexOf('=');
      if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase(name)) {
        values.add(part.substring(equals + 1));
      }
    }
    return values;
  }
}
