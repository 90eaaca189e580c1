package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose measures lie in databases finds what one over files finds. */
class SourceTablesTest {

  private static final String MEASURES =
      """
      id,title,kind,file,date,value,denominator,by,every,combine
      falls,Falls,outcome,FILE,date,falls,,site,month,sum
      wait,Wait,process,FILE,date,wait,,,week,median
      harmed,Harmed,balancing,FILE,date,harmed,seen,,month,
      """;

  @TempDir Path folder;

  private void project(String name, String file) throws Exception {
    Files.createDirectories(folder.resolve(name + "/data"));
    Files.writeString(folder.resolve(name + "/measures.csv"), MEASURES.replace("FILE", file));
  }

  private String recorded(Ward ward, String engine, String name) throws Exception {
    Run run = ward.run(drivers(engine), "check", name, "--record");
    assertEquals(0, run.code(), run.out() + run.err());
    StringBuilder all = new StringBuilder();
    for (String id : new String[] {"falls", "wait", "harmed"}) {
      all.append(Files.readString(folder.resolve(name + "/expected/" + id + ".csv")));
    }
    return all.toString();
  }

  @Test
  void theSameIsRecordedOfTablesAndFiles() throws Exception {
    Ward ward = new Ward(folder);
    project("files", "data/ward.csv");
    Files.copy(folder.resolve("ward.csv"), folder.resolve("files/data/ward.csv"));
    String expected = recorded(ward, "h2", "files");
    assertTrue(expected.length() > 2000, expected);
    for (String engine : Ward.ENGINES) {
      project(engine, "ward-" + engine);
      Files.writeString(folder.resolve(engine + "/all.sql"), "SELECT * FROM \"ward\";");
      Files.writeString(
          folder.resolve(engine + "/sources.csv"),
          "name,url,table,query\nward-" + engine + "," + ward.url(engine) + ",,all.sql\n");
      assertEquals(expected, recorded(ward, engine, engine), engine);
      Run pack = ward.run(drivers(engine), "report", engine, "-o", "pack-" + engine);
      assertEquals(0, pack.code(), pack.err());
      String page = Files.readString(folder.resolve("pack-" + engine + "/index.html"));
      assertFalse(page.contains("jdbc:"), "no URL in a pack");
    }
  }

  /** The rows of a table are not known, so a day with a small number has no whole. */
  @Test
  void theWholeOfATableDoesNotTellASmallNumber() throws Exception {
    Ward ward = new Ward(folder);
    Files.createDirectories(folder.resolve("secret"));
    Files.writeString(
        folder.resolve("secret/measures.csv"),
        "id,title,kind,file,date,value,by,every,combine,type\n"
            + "site,Sites,outcome,ward,date,falls,site,day,sum,c\n"
            + "all,All,outcome,ward,date,falls,,day,sum,c\n");
    Files.writeString(folder.resolve("secret/all.sql"), "SELECT * FROM \"ward\";");
    Files.writeString(
        folder.resolve("secret/sources.csv"),
        "name,url,table,query\nward," + ward.url("h2") + ",,all.sql\n");
    Map<String, String> drivers = drivers("h2");
    Run run = ward.run(drivers, "report", "secret", "-o", "secret-pack", "--disclose", "lt5");
    assertEquals(0, run.code(), run.err());
    Set<String> hidden = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    Files.readString(folder.resolve("secret-pack/points.csv"))
        .lines()
        .map(line -> line.split(",", -1))
        .forEach(
            cells -> {
              if (cells[0].equals("site") && cells[3].isEmpty()) {
                hidden.add(cells[2]);
              } else if (cells[0].equals("all") && !cells[3].isEmpty()) {
                shown.add(cells[2]);
              }
            });
    assertFalse(hidden.isEmpty());
    assertFalse(shown.isEmpty());
    shown.retainAll(hidden);
    // A day without any value is missing at its site, and no secret.
    assertTrue(shown.size() < hidden.size() / 4, shown + " of " + hidden);
  }

  @Test
  void whatIsWrongWithSourcesIsNamedAndNotRepeated() throws Exception {
    project("bad", "ward");
    Ward ward = new Ward(folder);
    Files.writeString(
        folder.resolve("bad/sources.csv"),
        "name,url,table,query\n"
            + "a,jdbc:postgresql://h/d?password=hunter2,t,\n"
            + "b,jdbc:h2:mem:b,,\n"
            + ",jdbc:h2:mem:c,t,\n"
            + "d,jdbc:h2:mem:d,,../out.sql\n");
    Run run = ward.run(Map.of(), "check", "bad");
    assertEquals(3, run.code(), run.err());
    assertFalse(run.err().contains("hunter2"), run.err());
    for (String where :
        new String[] {
          ":2: column 'url'", ":3: column 'table'", ":4: column 'name'", ":5: column 'query'"
        }) {
      assertTrue(run.err().contains("sources.csv" + where), run.err());
    }
  }

  /** A database of H2 in a file is opened where the user says so. */
  private Map<String, String> drivers(String engine) {
    Map<String, String> drivers = Ward.drivers(engine);
    drivers.put("CENTRELINE_DATA", folder.toString());
    return drivers;
  }
}
