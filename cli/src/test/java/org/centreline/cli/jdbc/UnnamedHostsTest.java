package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.cli.terminal.Refusal;
import org.junit.jupiter.api.Test;

/** A project's URL that leaves the host to the driver gets no user and no password. */
class UnnamedHostsTest {

  /** The driver would go to this machine, where any user may listen. */
  @Test
  void aUrlWithoutAHostGetsNoPassword() {
    for (String url :
        List.of(
            "postgresql:w",
            "postgresql:",
            "postgresql:/w",
            "postgresql:w?sslmode=disable",
            "postgresql:///w",
            "postgresql://,/w",
            "postgresql://127.0.0.1:1,/w",
            "postgresql://:1/w",
            "sqlserver:;databaseName=w",
            "sqlserver://;serverName=127.0.0.1",
            "sqlserver://;applicationName={;serverName=127.0.0.1;}",
            "trino:w",
            "hive2:///w",
            "databricks:w",
            "snowflake:w",
            "h2:tcp:/w")) {
      Access.Login login =
          new Access.Login(
              Map.of("CENTRELINE_PASSWORD", "hunter2", "CENTRELINE_HOST", "127.0.0.1,"),
              "W",
              List.of(Path.of("project")));
      JdbcUrl at = new JdbcUrl("jdbc:" + url);
      Access access =
          new Access(
              at,
              Engine.of(at.engine()).orElseThrow(),
              new Access.From(Optional.of("w"), ""),
              login);
      Refusal refused = assertThrows(Refusal.class, access::login, url);
      assertTrue(String.join("", refused.reasons()).contains("the URL names none"), url);
    }
  }
}
