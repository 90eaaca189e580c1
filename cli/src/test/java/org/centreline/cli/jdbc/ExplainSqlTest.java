package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements to the letter, one for each way in which engines quote names; none is sent. */
class ExplainSqlTest {

  @TempDir Path folder;

  private void shows(String file, String... words) throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/jdbc/" + file + ".sql")) {
      String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      Run run = Run.in(folder, words);
      assertEquals(0, run.code(), run.err());
      assertEquals(expected, run.out());
      assertEquals("", run.err());
    }
  }

  /** Sums of periods: rows that do not hold what is asked for are told of as well. */
  @Test
  void doubleQuotes() throws IOException {
    shows(
        "double-quotes",
        "chart",
        "jdbc:postgresql://dwh/ward",
        "--table=reporting.\"fa.lls\"",
        "--date=day",
        "--value=bed \"days\"",
        "--by=site",
        "--where=ward=A",
        "--where=kind=it's",
        "--every=month",
        "--combine=sum",
        "--explain-sql");
  }

  @Test
  void brackets() throws IOException {
    shows(
        "brackets",
        "chart",
        "jdbc:sqlserver://dwh;databaseName=w",
        "--table=dbo.falls",
        "--date=the ]day",
        "--value=harmed",
        "--denominator=seen",
        "--where=ward=A",
        "--type=p",
        "--explain-sql");
  }

  /** Where double quotes would make a text of a name. */
  @Test
  void backticks() throws IOException {
    Files.writeString(folder.resolve("q.sql"), "SELECT * FROM ward WHERE x > 1;\n");
    shows(
        "backticks",
        "chart",
        "jdbc:hive2://dwh:10000/w",
        "--query=q.sql",
        "--date=day`",
        "--value=wait",
        "--by=site",
        "--every=week",
        "--combine=median",
        "--where=ward=A",
        "--explain-sql");
  }
}
