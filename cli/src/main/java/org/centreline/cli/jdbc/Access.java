package org.centreline.cli.jdbc;

import java.sql.Driver;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

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

  /**
   * Where users and passwords are told.
   *
   * @param variables of the environment
   * @param name what the variables of a source begin with, in capital letters
   */
  record Login(Map<String, String> variables, String name) {}

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

  /** The user and the password, where the surroundings tell them; else the driver finds its own. */
  Properties login() {
    Properties login = new Properties();
    put(login, "user", "_USER");
    put(login, "password", "_PASSWORD");
    if (engine == Engine.DUCKDB) {
      login.setProperty("jdbc_stream_results", "true");
    }
    return login;
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
