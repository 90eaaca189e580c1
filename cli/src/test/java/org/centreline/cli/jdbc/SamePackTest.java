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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project folder gives the same pack, wherever its rows lie. */
class SamePackTest {

  private static final String MEASURES =
      """
      id,title,kind,outcome,file,date,value,denominator,by,all,where,every,combine,type,better,target,effects
      harmed,Harmed of those seen,outcome,yes,WARD,date,harmed,seen,,,,week,,p,down,30%,yes
      shares,Harmed of those seen at each site,outcome,,WARD,date,harmed,seen,site,yes,,month,,p,down,,
      wait,Middle wait,process,,WARD,date,wait,,,,,month,median,xmr,down,,
      waits,Middle wait at each site,process,,WARD,date,wait,,site,yes,,week,median,run,down,,
      mean,Mean wait,process,,WARD,date,wait,,,,,week,,xbar,down,,
      spread,Spread of waits,process,,WARD,date,wait,,,,,week,,s,down,,
      falls,Falls,balancing,,WARD,date,falls,,site,yes,,month,sum,c,down,,
      rate,Falls in bed days,balancing,,WARD,date,falls,bed days,,,site=Beech,week,,u,down,,
      late,Started late,process,,WARD,date,late,,,,,week,mean,,down,,
      weight,Mean weight,process,,WARD,date,weight,,,,,week,mean,xmr,,,
      between,Days between events,outcome,,EVENTS,date,,,,,,,,g,up,,
      apart,Time between events at each site,outcome,,EVENTS,date,,,site,,,,,t,up,,
      counted,Events,balancing,,EVENTS,date,,,,,site=Beech,month,count,,down,,
      """;

  private static final String CHANGES =
      """
      date,until,measure,group,kind,label,reason
      2024-04-08,,harmed,,change,Huddles,A huddle on every ward
      2024-05-06,,wait,,note,New list,A list for all sites
      """;

  @TempDir static Path folder;

  private static Ward ward;

  @BeforeAll
  static void fill() throws Exception {
    ward = new Ward(folder);
    project("rows", "data/ward.csv", "data/events.csv");
    Files.createDirectories(folder.resolve("rows/data"));
    for (String file : List.of("ward.csv", "events.csv")) {
      Files.copy(folder.resolve(file), folder.resolve("rows/data").resolve(file));
    }
  }

  private static void project(String name, String rows, String events) throws IOException {
    Path project = Files.createDirectories(folder.resolve(name).resolve("p")).getParent();
    Files.delete(project.resolve("p"));
    Files.writeString(
        project.resolve("measures.csv"), MEASURES.replace("WARD", rows).replace("EVENTS", events));
    Files.writeString(project.resolve("changes.csv"), CHANGES);
    Files.writeString(project.resolve("project.csv"), "setting,value\ntitle,The ward\n");
  }

  /** The files of a pack, each without what tells where the rows came from. */
  private static Map<String, String> pack(
      String name, Map<String, String> surroundings, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("report", name, "-o", "out-" + name, "--force"));
    words.addAll(List.of(options));
    Run run = ward.run(surroundings, words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    Map<String, String> files = new TreeMap<>();
    Path out = folder.resolve("out-" + name);
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void tables(String name, String url, String rows, String events)
      throws IOException {
    project(name, "ward", "events");
    Path project = folder.resolve(name);
    Files.writeString(project.resolve("ward.sql"), rows);
    Files.writeString(project.resolve("events.sql"), events);
    Files.writeString(
        project.resolve("sources.csv"),
        "name,url,query\nward," + url + ",ward.sql\nevents," + url + ",events.sql\n");
  }

  @Test
  void h2() throws Exception {
    tables("h2", ward.url("h2"), "SELECT * FROM \"ward\"", "SELECT * FROM \"events\"");
    alike("h2", Ward.drivers("h2"));
  }

  private static void alike(String name, Map<String, String> surroundings) throws IOException {
    for (String[] options : List.of(new String[0], new String[] {"--disclose", "lt5"})) {
      Map<String, String> rows = pack("rows", Map.of(), options);
      Map<String, String> table = pack(name, surroundings, options);
      Files.createDirectories(Path.of("/tmp/kc/packs"));
      for (var e : Map.of("rows" + options.length, rows, name + options.length, table).entrySet())
        for (var f : e.getValue().entrySet()) {
          Path to = Path.of("/tmp/kc/packs", e.getKey(), f.getKey());
          Files.createDirectories(to.getParent());
          Files.writeString(to, f.getValue());
        }
    }
  }
}
