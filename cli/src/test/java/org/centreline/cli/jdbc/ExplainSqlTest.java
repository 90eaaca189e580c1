package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statements;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.centreline.cli.Run;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The statements to the letter, for each way in which engines quote names; none is sent. A parser
 * that is not ours takes each of them for one SELECT.
 */
class ExplainSqlTest {

  @TempDir Path folder;

  private void shows(String file, String... words) throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/jdbc/" + file + ".sql")) {
      String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      Run run = Run.in(folder, words);
      assertEquals(0, run.code(), run.err());
      assertEquals(expected, run.out());
      assertEquals("", run.err());
      parsed(run.out());
    }
  }

  /** The parser does not know that a quotation mark in a name is doubled. */
  private static void parsed(String statement) {
    String sql = statement.replace("]]", "").replace("``", "");
    try {
      boolean brackets = sql.contains("[");
      Statements all =
          CCJSqlParserUtil.parseStatements(
              sql, parser -> parser.withSquareBracketQuotation(brackets));
      assertEquals(1, all.size(), sql);
      assertTrue(all.get(0) instanceof PlainSelect, sql);
    } catch (JSQLParserException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** A statement that T-SQL does not know is not taken: the parser judges. */
  @Test
  void theParserRefusesWhatIsNoStatement() {
    for (String sql :
        List.of("SELECT [a] FROM [t] GROUP", "SELECT CAST([a] AS) FROM [t]", "SELECT a b c")) {
      assertThrows(AssertionError.class, () -> parsed(sql), sql);
    }
  }

  /** Engines that quote alike are asked alike, to the letter. */
  @Test
  void everyEngine() throws IOException {
    for (String url :
        List.of(
            "jdbc:postgresql://dwh/ward",
            "jdbc:trino://dwh:8080/hive/ward",
            "jdbc:snowflake://dwh.example.com/?db=ward",
            "jdbc:duckdb:ward.duckdb",
            "jdbc:h2:mem:ward")) {
      shows("double-quotes", doubled(url));
    }
    Files.writeString(folder.resolve("q.sql"), "SELECT * FROM ward WHERE x > 1;\n");
    for (String url : List.of("jdbc:hive2://dwh:10000/w", "jdbc:databricks://dwh:443/default")) {
      shows("backticks", ticked(url));
    }
  }

  /** What looks at the whole of a table, as SQL Server would be asked. */
  @Test
  void aLookAtTheWhole() {
    List<DailyColumn> columns =
        List.of(
            new DailyColumn("the ]day", Kind.DAY, "date"),
            new DailyColumn("ward", Kind.TEXT, "nvarchar"),
            new DailyColumn("falls", Kind.NUMBER, "int"),
            new DailyColumn("moment", Kind.ZONED, "datetimeoffset"));
    Select select = new Select(Engine.SQLSERVER, new Names("["), "[dbo].[falls]", Map.of());
    String sql = new WholeLook(select, columns).statement().sql();
    assertEquals(
        "SELECT SUM(CAST(1 AS BIGINT)) AS c_rows,\n"
            + "  SUM(CAST(CASE WHEN [the ]]day] IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_filled1,\n"
            + "  COUNT(DISTINCT CAST([the ]]day] AS DATE)) AS c_different1,\n"
            + "  MIN(CAST([the ]]day] AS DATE)) AS c_first1,\n"
            + "  MAX(CAST([the ]]day] AS DATE)) AS c_last1,\n"
            + "  SUM(CAST(CASE WHEN [ward] IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_filled2,\n"
            + "  COUNT(DISTINCT [ward]) AS c_different2,\n"
            + "  SUM(CAST(CASE WHEN [falls] IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_filled3,\n"
            + "  COUNT(DISTINCT [falls]) AS c_different3,\n"
            + "  MIN([falls]) AS c_least3,\n"
            + "  MAX([falls]) AS c_greatest3,\n"
            + "  SUM(CAST(CASE WHEN [falls] <> FLOOR([falls]) THEN 1 ELSE 0 END AS BIGINT)) AS c_broken3,\n"
            + "  SUM(CAST(CASE WHEN [moment] IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_filled4\n"
            + "FROM [dbo].[falls]",
        sql);
    parsed(sql);
  }

  /** Sums of periods: rows that do not hold what is asked for are told of as well. */
  @Test
  void doubleQuotes() throws IOException {
    shows("double-quotes", doubled("jdbc:postgresql://dwh/ward"));
  }

  private static String[] doubled(String url) {
    return new String[] {
      "chart",
      url,
      "--table=reporting.\"fa.lls\"",
      "--date=day",
      "--value=bed \"days\"",
      "--by=site",
      "--where=ward=A",
      "--where=kind=it's",
      "--every=month",
      "--combine=sum",
      "--explain-sql"
    };
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
    shows("backticks", ticked("jdbc:hive2://dwh:10000/w"));
  }

  private static String[] ticked(String url) {
    return new String[] {
      "chart",
      url,
      "--query=q.sql",
      "--date=day`",
      "--value=wait",
      "--by=site",
      "--every=week",
      "--combine=median",
      "--where=ward=A",
      "--explain-sql"
    };
  }
}
