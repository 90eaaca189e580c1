package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of nothing, and of too much. */
@Tag("once")
class VoidTablesTest {

  @TempDir static Path folder;

  private static Ward ward;

  @BeforeAll
  static void fill() throws Exception {
    ward = new Ward(folder);
    for (String engine : Ward.ENGINES) {
      ward.sql(
          engine,
          "CREATE TABLE \"void\" (\"day\" DATE, \"n\" INTEGER, \"site\" VARCHAR(9))",
          "INSERT INTO \"void\" VALUES (NULL, NULL, NULL), (NULL, NULL, NULL)",
          "CREATE TABLE \"bare\" (\"day\" DATE, \"n\" INTEGER)");
    }
  }

  private static void refused(int code, String words, String... options) {
    for (String engine : Ward.ENGINES) {
      Run run = ward.ask(engine, "chart", options);
      assertEquals(code, run.code(), run.err());
      assertTrue(run.err().contains(words), engine + ": " + run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void tablesOfNothingAreToldAsSuch() {
    refused(3, "2 rows without", "--table", "void", "--value", "n");
    refused(3, "2 rows without", "--table", "void", "--value", "n", "--by", "site");
    refused(3, "[no-rows]", "--table", "bare", "--value", "n");
    String[] months = {"--table", "bare", "--value", "n", "--every", "month", "--combine", "sum"};
    refused(3, "[no-rows]", months);
    for (String engine : Ward.ENGINES) {
      for (String table : List.of("void", "bare")) {
        Run run = ward.ask(engine, "describe", "--table", table);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("[choose-column]"), run.out());
      }
    }
  }

  /** A column that tells cases apart is no column of sites; the answer is given up at once. */
  @Test
  void threeMillionGroupsAreRefused() throws Exception {
    Files.writeString(
        folder.resolve("cases.sql"),
        "SELECT DATE '2024-01-01' AS \"day\", 'case ' || i AS \"case\", 1 AS \"n\""
            + " FROM range(3000000) t(i)");
    String[] asked = {"--query", "cases.sql", "--value", "n", "--by", "case", "--combine", "sum"};
    Run run = ward.ask("duckdb", "chart", asked);
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("at most 10000 groups"), run.err());
    assertTrue(run.err().contains("[too-large]"), run.err());
    assertFalse(run.err().contains("case 1"), "no cell is told: " + run.err());
  }
}
