package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.Unpacked;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project folder gives the same pack, wherever its rows lie. */
@Tag("once")
class SamePackTest {

  private static final String MEASURES =
      """
      id,title,kind,outcome,file,date,value,denominator,by,all,where,every,combine,type,better,target
      harmed,Harmed of those seen,outcome,yes,data/ward.csv,date,harmed,seen,,,,week,,p,down,30%
      shares,Harmed of those seen at each site,outcome,,data/ward.csv,date,harmed,seen,site,yes,,month,,p,down,
      wait,Middle wait,process,,data/ward.csv,date,wait,,,,,month,median,xmr,down,
      waits,Middle wait at each site,process,,data/ward.csv,date,wait,,site,yes,,week,median,run,down,
      mean,Mean wait,process,,data/ward.csv,date,wait,,,,,week,,xbar,down,
      spread,Spread of waits,process,,data/ward.csv,date,wait,,,,,week,,s,down,
      falls,Falls,balancing,,data/ward.csv,date,falls,,site,yes,,month,sum,c,down,
      rate,Falls in bed days,balancing,,data/ward.csv,date,falls,bed days,,,site=Beech,week,,u,down,
      late,Started late,process,,data/ward.csv,date,late,,,,,week,mean,,down,
      weight,Mean weight,process,,data/ward.csv,date,weight,,,,,week,mean,xmr,,
      between,Days between events,outcome,,data/events.csv,date,,,,,,,,g,up,
      apart,Time between events at each site,outcome,,data/events.csv,date,,,site,,,,,t,up,
      counted,Events,balancing,,data/events.csv,date,,,,,site=Beech,month,count,,down,
      """;

  private static final String CHANGES =
      """
      date,until,measure,group,kind,label,reason
      2024-04-08,,harmed,,change,Huddles,A huddle on every ward
      2024-05-06,,wait,,note,New list,A list for all sites
      """;

  /**
   * What tells where rows came from: the checksum of a file, or of the answers of a table, and how
   * many rows {@code where} left out, which a database is not asked.
   */
  private static final Pattern PROVENANCE =
      Pattern.compile(
          "(?<=<fact key=\"sha256\">|<td>|\"sha256\": \")[0-9a-f]{64}(?=</fact>|</td>|\")"
              + "|(?<=<td class=\"number\">527) of (527|1,585)(?=</td>)"
              + "|1058 rows of 1585 left out by --where[.] ");

  /** How a source is called where what it holds can't be shown. */
  private static final Pattern SOURCE =
      Pattern.compile("((ward/)?data/)?events[.]csv( [(][^)]*[)])?(?=:| \\[)");

  private static final Pattern CHECKSUM = Pattern.compile(",[0-9a-f]{64}");

  private static final List<String> RULES = List.of("lt5");

  private static final String LIST = "pack-files.csv";

  @TempDir static Path folder;

  /** The packs of the files, by what hides small numbers. */
  private static final Map<String, Map<String, String>> ROWS = new TreeMap<>();

  private static Ward ward;

  @BeforeAll
  static void fill() throws Exception {
    ward = new Ward(folder);
    Path data = Files.createDirectories(project("rows").resolve("data"));
    for (String file : List.of("ward.csv", "events.csv")) {
      Files.copy(folder.resolve(file), data.resolve(file));
    }
    ROWS.put("", pack("rows", Map.of()));
    for (String rule : RULES) {
      ROWS.put(rule, pack("rows", Map.of(), "--disclose=" + rule));
    }
  }

  private static Path project(String place) throws IOException {
    Path project = Files.createDirectories(folder.resolve(place).resolve("ward"));
    Files.writeString(project.resolve("measures.csv"), MEASURES);
    Files.writeString(project.resolve("changes.csv"), CHANGES);
    Files.writeString(project.resolve("project.csv"), "key,value\naim,Fewer are harmed\n");
    return project;
  }

  /** The same folder, whose rows lie elsewhere: queries in the places of files. */
  private static void tables(String place, String url, String ward, String events)
      throws IOException {
    Path project = project(place);
    Files.writeString(project.resolve("ward.sql"), ward);
    Files.writeString(project.resolve("events.sql"), events);
    Files.writeString(
        project.resolve("sources.csv"),
        "name,url,query\ndata/ward.csv,URL,ward.sql\ndata/events.csv,URL,events.sql\n"
            .replace("URL", url));
  }

  @Test
  void h2() throws Exception {
    tables("h2", ward.url("h2"), "SELECT * FROM \"ward\"", "SELECT * FROM \"events\"");
    Map<String, String> surroundings = Ward.drivers("h2");
    surroundings.put("CENTRELINE_DATA", folder.toString());
    alike("h2", surroundings);
  }

  @Test
  void parquet() throws Exception {
    String path = folder.toAbsolutePath().toString().replace('\\', '/');
    for (String table : List.of("ward", "events")) {
      ward.sql("duckdb", "COPY " + table + " TO '" + path + "/" + table + ".parquet'");
    }
    String read = "SELECT * FROM read_parquet('" + path + "/";
    tables("parquet", "jdbc:duckdb:", read + "ward.parquet')", read + "events.parquet')");
    Map<String, String> surroundings = Ward.drivers("duckdb");
    surroundings.put("CENTRELINE_DATA", path);
    alike("parquet", surroundings);
  }

  @Test
  void postgres() throws Exception {
    assumeTrue(Server.isInstalled(), "PostgreSQL is not installed");
    Server server = new Server();
    try {
      server.sql(
          "CREATE TABLE ward (\"date\" date, site varchar(20), falls integer, \"bed days\" integer,"
              + " wait numeric, weight double precision, harmed integer, seen integer,"
              + " late integer, id integer)",
          "CREATE TABLE events (\"date\" date, site varchar(20))",
          "CREATE USER reader PASSWORD 'reader''s'",
          "GRANT SELECT ON ward, events TO reader");
      server.copy("ward", folder.resolve("ward.csv"));
      server.copy("events", folder.resolve("events.csv"));
      tables("postgres", server.url(), "SELECT * FROM ward", "SELECT * FROM events");
      same(ROWS.get(""), pack("postgres", server.login("reader")));
      // Three measures take the same waits; all sites of a fourth were asked for before.
      assertEquals(11, server.asked("SELECT c_day"), "one statement for each grouping");
      assertEquals(2, server.asked("WHERE 1 = 0"), "one look at the columns of each table");
    } finally {
      server.stop();
    }
  }

  private static void alike(String place, Map<String, String> surroundings) throws IOException {
    same(ROWS.get(""), pack(place, surroundings));
    for (String rule : RULES) {
      Map<String, String> rows = ROWS.get(rule);
      Map<String, String> table = pack(place, surroundings, "--disclose=" + rule);
      assertTrue(rows.get("summary.html").contains("suppressed"), rule);
      assertEquals(rows.keySet(), table.keySet(), rule);
      for (String file : rows.keySet()) {
        Pattern provenance = file.equals(LIST) ? CHECKSUM : SOURCE;
        assertEquals(List.of(), differing(rows.get(file), table.get(file), provenance), file);
      }
    }
  }

  /** Every line but those that tell where rows came from. */
  private static void same(Map<String, String> rows, Map<String, String> table) {
    assertEquals(rows.keySet(), table.keySet());
    for (String file : rows.keySet()) {
      Pattern provenance = file.equals(LIST) ? CHECKSUM : PROVENANCE;
      assertEquals(List.of(), differing(rows.get(file), table.get(file), provenance), file);
    }
    for (String file : List.of("points.csv", "summary.csv", "summary.html", "showcase.html")) {
      assertEquals(rows.get(file), table.get(file), file);
    }
    assertFalse(rows.get("index.html").equals(table.get("index.html")), "the checksums differ");
    assertFalse(table.toString().contains("jdbc:"), "no URL in a pack");
  }

  /** The lines that differ, all but what tells where rows came from. */
  private static List<String> differing(String rows, String table, Pattern provenance) {
    String[] expected = provenance.matcher(rows).replaceAll("").split("(?<=>)|\n");
    String[] found = provenance.matcher(table).replaceAll("").split("(?<=>)|\n");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.length, found.length); i++) {
      String a = i < expected.length ? expected[i] : "";
      String b = i < found.length ? found[i] : "";
      if (!a.equals(b)) {
        lines.add(a + " | " + b);
      }
    }
    return lines;
  }

  /** The files of a pack, and what was said of it. */
  private static Map<String, String> pack(
      String place, Map<String, String> surroundings, String... options) throws IOException {
    Path here = folder.resolve(place);
    String out = "pack" + String.join("", options).replace('=', '-');
    List<String> words = new ArrayList<>(List.of("report", "ward", "-o", out));
    words.addAll(List.of(options));
    RunEnvironment setting =
        new RunEnvironment(here, surroundings, Optional.empty(), Optional.empty());
    Run run = Run.in(setting, "", words.toArray(String[]::new));
    Map<String, String> files = new TreeMap<>();
    files.put("said", run.code() + "\n" + run.err());
    try (Stream<Path> all = Files.list(here.resolve(out))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Unpacked.text(file));
      }
    }
    return files;
  }
}
