package org.centreline.cli.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The databases that are known, by the word after {@code jdbc:}. */
enum Engine {
  POSTGRESQL("postgresql", "org.postgresql.Driver", "org.postgresql:postgresql:42.7.14"),
  SQLSERVER(
      "sqlserver",
      "com.microsoft.sqlserver.jdbc.SQLServerDriver",
      "com.microsoft.sqlserver:mssql-jdbc:13.6.2.jre11"),
  TRINO("trino", "io.trino.jdbc.TrinoDriver", "io.trino:trino-jdbc:476"),
  HIVE2("hive2", "org.apache.hive.jdbc.HiveDriver", "org.apache.hive:hive-jdbc:4.0.1:standalone"),
  DATABRICKS(
      "databricks", "com.databricks.client.jdbc.Driver", "com.databricks:databricks-jdbc:3.4.5"),
  SNOWFLAKE(
      "snowflake",
      "net.snowflake.client.api.driver.SnowflakeDriver",
      "net.snowflake:snowflake-jdbc:4.4.1"),
  DUCKDB("duckdb", "org.duckdb.DuckDBDriver", "org.duckdb:duckdb_jdbc:2.0.0.1"),
  H2("h2", "org.h2.Driver", "com.h2database:h2:2.5.252");

  private final String word;
  private final String driver;
  private final String artifact;

  Engine(String word, String driver, String artifact) {
    this.word = word;
    this.driver = driver;
    this.artifact = artifact;
  }

  /** The one that a URL names. */
  static Optional<Engine> of(String word) {
    return Arrays.stream(values()).filter(engine -> engine.word.equals(word)).findFirst();
  }

  /** The words of all. */
  static List<String> words() {
    return Arrays.stream(values()).map(Engine::word).toList();
  }

  String word() {
    return word;
  }

  /** The class of its driver. */
  String driver() {
    return driver;
  }

  /** What is to be fetched, by Maven's coordinates. */
  String artifact() {
    return artifact;
  }

  /** Whether names stand between backticks whatever its driver says; quotes make texts there. */
  boolean isSpark() {
    return this == HIVE2 || this == DATABRICKS;
  }

  /** The sign before a name, where no driver is asked. */
  String quote() {
    return isSpark() ? "`" : this == SQLSERVER ? "[" : "\"";
  }
}
