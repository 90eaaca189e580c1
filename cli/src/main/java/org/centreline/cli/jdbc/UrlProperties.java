package org.centreline.cli.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.csv.problem.Shown;

/**
 * What a URL tells a driver besides the place. Some properties run code, read files or write them,
 * so only those that are known to do no such thing are let through.
 */
final class UrlProperties {

  /** What one of the drivers takes for an end of a property, or for the sign before one. */
  private static final String SIGNS = ";?&#";

  private UrlProperties() {}

  /** The names of those of an engine. */
  static List<String> allowed(Engine engine) {
    return List.of(
        switch (engine) {
          case POSTGRESQL ->
              words(
                  "sslmode sslrootcert ApplicationName currentSchema connectTimeout socketTimeout"
                      + " tcpKeepAlive targetServerType");
          case SQLSERVER ->
              words(
                  "databaseName encrypt trustServerCertificate integratedSecurity authentication"
                      + " authenticationScheme loginTimeout applicationName applicationIntent"
                      + " hostNameInCertificate instanceName portNumber serverName domain");
          case TRINO ->
              words("SSL SSLVerification KerberosRemoteServiceName externalAuthentication source");
          case HIVE2, DATABRICKS ->
              words(
                  "httpPath transportMode ssl AuthMech principal auth ConnCatalog ConnSchema"
                      + " EnableArrow");
          case SNOWFLAKE -> words("db schema warehouse role authenticator");
          case DUCKDB -> words("access_mode threads memory_limit");
          case H2 ->
              words(
                  "MODE IFEXISTS DB_CLOSE_DELAY DATABASE_TO_UPPER CASE_INSENSITIVE_IDENTIFIERS"
                      + " ACCESS_MODE_DATA SCHEMA");
        });
  }

  private static String[] words(String words) {
    return words.split(" ");
  }

  /** What is wrong with those of a URL, by name and never by value; mostly nothing. */
  static Optional<String> fault(Engine engine, String rest) {
    List<String> allowed = allowed(engine);
    for (String part : parts(engine, rest)) {
      int equals = part.indexOf('=');
      String name = part.substring(0, Math.max(equals, 0)).strip();
      if (allowed.stream().noneMatch(name::equalsIgnoreCase)) {
        String which =
            equals < 0
                ? "a property without a value"
                : "the property '" + Shown.text(name) + "', which is not allowed";
        return Optional.of(
            "the URL holds "
                + which
                + ": leave it out, as some properties run code or read files; "
                + engine.word()
                + " may have "
                + String.join(", ", allowed));
      }
      String value = part.substring(equals + 1).strip();
      if (name.equalsIgnoreCase("IFEXISTS") && !value.equalsIgnoreCase("TRUE")
          || name.equalsIgnoreCase("access_mode") && !value.equalsIgnoreCase("READ_ONLY")) {
        return Optional.of(
            "the URL lets the driver make a database that is not there: leave out "
                + name
                + ", as tables are read");
      }
    }
    return Optional.empty();
  }

  /** Each of them, cut wherever any of the drivers could cut, and so never too long. */
  static List<String> parts(Engine engine, String rest) {
    String plain = decoded(rest);
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean ends = i == plain.length() || SIGNS.indexOf(plain.charAt(i)) >= 0;
      if (ends && start >= 0 && !plain.substring(start, i).isBlank()) {
        parts.add(plain.substring(start, i));
      }
      // Of what follows the place: a path may hold the other signs.
      boolean begins = i < plain.length() && begins(engine).indexOf(plain.charAt(i)) >= 0;
      start = start < 0 && !begins ? start : ends ? i + 1 : start;
    }
    return parts;
  }

  private static String begins(Engine engine) {
    return engine == Engine.HIVE2 ? ";?#" : ";?";
  }

  /** Some drivers turn %26 into an ampersand before they cut. */
  private static String decoded(String rest) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      int end = Math.min(i + 3, rest.length());
      String code = rest.substring(i, end).toLowerCase(Locale.ROOT);
      int sign = List.of("%3b", "%3f", "%26", "%23", "%3d").indexOf(code);
      plain.append(sign < 0 ? rest.charAt(i) : (SIGNS + "=").charAt(sign));
      i = sign < 0 ? i : i + 2;
    }
    return plain.toString();
  }
}
