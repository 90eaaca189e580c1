package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about engines says of Parquet and large CSV is what happens. */
class EnginesPageTest {

  private static final Pattern QUERY = Pattern.compile("`(\\w+\\.sql)`:\n\n```sql\n([^`]*)```");
  private static final Pattern COMMAND =
      Pattern.compile("    \\./centreline (\\w+ jdbc:duckdb: (?:[^\\\\\n]|\\\\\n)*)");

  @TempDir Path folder;

  @Test
  void theWorkedExamplesRun() throws Exception {
    String page = Files.readString(Path.of("../docs/engines.md")).replace("\r\n", "\n");
    String part = page.substring(page.indexOf("## Parquet"), page.indexOf("## In a project"));
    Ward ward = new Ward(folder);
    String path = folder.toAbsolutePath().toString().replace('\\', '/') + "/";
    Files.createDirectories(folder.resolve("visits"));
    String rows = "COPY (SELECT \"date\" AS \"day\", \"site\", \"wait\" FROM \"ward\" WHERE ";
    ward.sql(
        "duckdb",
        rows + "\"id\" <= 800) TO '" + path + "visits/early.parquet'",
        rows + "\"id\" > 800) TO '" + path + "visits/late.parquet'",
        rows + "1 = 1) TO '" + path + "visits.csv'");
    Matcher query = QUERY.matcher(part);
    int queries = 0;
    while (query.find()) {
      // The page runs where the program is started, a test does not.
      String sql = query.group(2).replace("('", "('" + path);
      Files.writeString(folder.resolve(query.group(1)), sql);
      queries++;
    }
    List<Run> runs = new ArrayList<>();
    Matcher command = COMMAND.matcher(part);
    while (command.find()) {
      String[] words = command.group(1).replace("\\\n", " ").trim().split(" +");
      runs.add(ward.run(Ward.drivers("duckdb"), words));
    }
    assertEquals("2 3", queries + " " + runs.size());
    runs.forEach(run -> assertEquals(0, run.code(), run.err()));
    assertTrue(runs.get(0).out().contains("1,585 rows and 3 columns"), runs.get(0).out());
    String picture = Files.readString(folder.resolve("waits.svg"));
    assertTrue(picture.contains("22 Jul 2024"), picture);
    assertTrue(runs.get(2).out().contains("Beech"), runs.get(2).out());
  }

  /** The source of the page, in a project of one measure. */
  @Test
  void aQueryTakesThePlaceOfAFile() throws Exception {
    String page = Files.readString(Path.of("../docs/engines.md")).replace("\r\n", "\n");
    int at = page.indexOf("    name,url,query\n");
    String sources =
        page.substring(at, page.indexOf("\n\n", at)).replaceAll("(?m)^    ", "") + "\n";
    Ward ward = new Ward(folder);
    Path project = Files.createDirectories(folder.resolve("project"));
    String path = project.toAbsolutePath().toString().replace('\\', '/') + "/";
    Files.copy(folder.resolve("ward.csv"), project.resolve("ward.csv"));
    Files.writeString(project.resolve("sources.csv"), sources);
    Files.writeString(
        project.resolve("visits.sql"), "SELECT * FROM read_csv('" + path + "ward.csv')");
    Files.writeString(
        project.resolve("measures.csv"),
        "id,title,kind,file,date,value,every,combine\n"
            + "wait,Wait,process,data/visits.csv,date,wait,week,median\n");
    Run run = ward.run(Ward.drivers("duckdb"), "report", "project", "-o", "pack");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(folder.resolve("pack/points.csv")).contains("2024-07-22"));
  }
}
