package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportVerbTest extends InFolder {

  private static final String MEASURES =
      """
      id,title,kind,file,date,value,denominator,better,target,by,every,combine,type,outcome
      share,Seen in time,outcome,data/share.csv,month,seen,all,up,90%,,,,p,yes
      falls,Falls,balancing,data/falls.csv,month,falls,,down,,ward,,,c,
      score,Score,process,data/score.csv,month,score,,up,7,,,,,
      wards,Seen by ward,process,data/wards.csv,month,seen,all,up,,ward,,,p,
      """;

  @BeforeEach
  void project() throws IOException {
    write("p/measures.csv", MEASURES);
    write("p/data/share.csv", shares(0));
    write("p/data/falls.csv", falls(0));
    write("p/data/wards.csv", wards(0));
    write("p/data/score.csv", column("score", i -> 7 + i % 3 + ".5"));
    write(
        "p/changes.csv",
        "date,until,measure,group,kind,label,reason\n2023-06-10,,share,,change,Triage,\n"
            + "2024-06-01,,score,,phase,Later,\n");
    write("p/pdsa.csv", "cycle,start,end,measure,change,prediction,result,decision\n");
  }

  private interface Row {
    String at(int month);
  }

  private static String column(String name, Row row) {
    StringBuilder csv = new StringBuilder("month," + name + "\n");
    for (int i = 0; i < 24; i++) {
      csv.append(String.format("%d-%02d-01,%s\n", 2023 + i / 12, i % 12 + 1, row.at(i)));
    }
    return csv.toString();
  }

  /** Whole multiples of 5 but for two months, which differ within what a rule maps together. */
  private static String shares(int shift) {
    return column(
        "seen,all",
        i -> i == 3 ? 2 + shift + ",105" : i == 9 ? 4 - shift + ",110" : 60 + 5 * (i % 7) + ",120");
  }

  /** The same in two wards, so that there is a funnel. */
  private static String wards(int shift) {
    StringBuilder csv = new StringBuilder("month,seen,all,ward\n");
    shares(shift).lines().skip(1).forEach(row -> csv.append(row).append(",North\n"));
    shares(0).lines().skip(1).forEach(row -> csv.append(row).append(",South\n"));
    return csv.toString();
  }

  private static String falls(int shift) {
    StringBuilder csv = new StringBuilder("month,falls,ward\n");
    for (int i = 0; i < 24; i++) {
      String month = String.format("%d-%02d-01,", 2023 + i / 12, i % 12 + 1);
      csv.append(month).append(i == 5 ? 1 + shift : 10 + 5 * (i % 3)).append(",North\n");
      csv.append(month).append(i == 6 ? 3 + shift : 15 + 5 * (i % 2)).append(",South\n");
    }
    return csv.toString();
  }

  private Run run(String... words) {
    List<String> all = new ArrayList<>(List.of("report", "p"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(String[]::new));
  }

  private Map<String, String> pack(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder.resolve(name))) {
      for (Path file : found.toList()) {
        files.put(
            file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  @Test
  void thePackLiesBesideTheProject() throws IOException {
    Run run = run();
    assertEquals("Wrote 14 files to p-pack; begin with p-pack/index.html.\n", run.err());
    assertEquals(0, run.code());
    assertEquals("", run.out());
    assertTrue(
        pack("p-pack")
            .keySet()
            .containsAll(
                List.of(
                    "index.html",
                    "showcase.html",
                    "group.html",
                    "summary.csv",
                    "summary.json",
                    "pack-files.csv",
                    "share.svg",
                    "falls-North.svg",
                    "falls-South.svg",
                    "score.svg")));
  }

  @Test
  void sitesOfAMeasureStandSideBySide() throws IOException {
    run();
    String page = Files.readString(folder.resolve("p-pack/group.html"));
    assertTrue(page.contains("<caption>Seen by ward: changing, and different?</caption>"));
    assertTrue(page.contains("index.html#chart-wards-North"));
    assertTrue(Files.readString(folder.resolve("p-pack/summary.csv")).contains(",within,"));
  }

  @Test
  void sitesThatHaveOneNameAreNotSideBySide() throws IOException {
    StringBuilder csv = new StringBuilder("month,seen,all,site,ward\n");
    for (int i = 0; i < 24; i++) {
      String row = String.format("%d-%02d-01,%d,120,", 2023 + i / 12, i % 12 + 1, 60 + i % 7);
      csv.append(row).append("A / B,C\n").append(row).append("A,B / C\n");
    }
    write("p/data/wards.csv", csv.toString());
    write("p/measures.csv", MEASURES.replace("up,,ward,,,p", "up,,site;ward,,,p"));
    Run run = run();
    assertEquals(0, run.code(), run.err());
    assertFalse(Files.readString(folder.resolve("p-pack/group.html")).contains("Seen by ward"));
  }

  @Test
  void whatFollowedAChangeIsInThePack() throws IOException {
    run();
    String page = Files.readString(folder.resolve("p-pack/index.html"));
    assertTrue(page.contains("<h4>Before and after</h4>"));
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    run("-o", "one", "--png");
    run("-o", "two", "--png");
    assertEquals(pack("one"), pack("two"));
  }

  @ParameterizedTest
  @CsvSource({"hes,1", "hes,2", "lt5,1", "lt10,1", "lt10,2"})
  void valuesThatARuleMapsTogetherGiveTheSamePack(String rule, int shift) throws IOException {
    run("--disclose", rule, "-o", "before", "--png");
    run("-o", "open-before");
    write("p/data/share.csv", shares(shift));
    write("p/data/wards.csv", wards(shift));
    write("p/data/falls.csv", falls(shift));
    run("--disclose", rule, "-o", "after", "--png");
    run("-o", "open-after");
    assertEquals(pack("before"), pack("after"));
    assertNotEquals(pack("open-before"), pack("open-after"));
  }

  @Test
  void roundingMapsWholeSeriesTogether() throws IOException {
    run("--disclose", "hes", "-o", "before");
    write("p/data/falls.csv", falls(0).replace(",10,", ",12,").replace(",15,", ",13,"));
    run("--disclose", "hes", "-o", "after");
    assertEquals(pack("before"), pack("after"));
  }

  @Test
  void rowsThatAddUpToTheSameCountGiveTheSamePack() throws IOException {
    write("p/measures.csv", MEASURES.replace("ward,,,c,", "ward,month,sum,c,"));
    run("--disclose", "lt5", "-o", "before");
    write("p/data/falls.csv", falls(0) + "2023-06-20,2,North\n");
    run("--disclose", "lt5", "-o", "after");
    assertEquals(pack("before"), pack("after"));
  }

  @Test
  void aBrokenMeasureDoesNotLoseTheOthers() throws IOException {
    write("p/data/score.csv", "month,score\n2023-01-01,many\n2023-02-01,4\n");
    Run run = run();
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("Measure score (Score) could not be worked out:\n  p/data/"));
    String page = Files.readString(folder.resolve("p-pack/index.html"));
    assertTrue(page.contains("One measure could not be worked out"));
    assertTrue(pack("p-pack").containsKey("share.svg"));
    assertFalse(pack("p-pack").containsKey("score.svg"));
  }

  @Test
  void asOfLeavesOutWhatCameLater() throws IOException {
    assertEquals(0, run("--as-of", "2023-12-31").code());
    String summary = Files.readString(folder.resolve("p-pack/summary.csv"));
    assertTrue(summary.contains("2023-12-01"));
    assertFalse(summary.contains("2024"));
    assertFalse(Files.readString(folder.resolve("p-pack/index.html")).contains("Later"));
  }

  @Test
  void asOfAMonthAsksForItsLastDay() {
    for (String month : List.of("2024-02", "02/2024", "Feb 2024")) {
      Run run = run("--as-of", month);
      assertEquals(2, run.code(), month);
      assertTrue(run.err().contains("name the day, such as 2024-02-29"), run.err());
    }
  }

  @Test
  void asOfADayBeforeAllDataFailsEveryMeasure() throws IOException {
    assertEquals(3, run("--as-of", "2020-01-01").code());
    assertTrue(pack("p-pack").containsKey("index.html"));
  }

  @Test
  void onlyOneMeasureIsWorkedOut() throws IOException {
    assertEquals(0, run("--only", "share").code());
    assertTrue(pack("p-pack").containsKey("share.svg"));
    assertFalse(pack("p-pack").containsKey("score.svg"));
  }

  @Test
  void thoseWhoWaitAreToldHowFarItIs() {
    Optional<java.nio.charset.Charset> screen = Optional.of(StandardCharsets.UTF_8);
    RunEnvironment setting = new RunEnvironment(folder, Map.of(), screen, screen);
    String said = Run.in(setting, "", "report", "p").err();
    assertTrue(said.contains("\rWorking out measure 4 of 4"));
    assertTrue(said.contains("\rMaking file 14 of 14"));
    assertFalse(run("-o", "q", "--quiet").err().contains("\r"));
  }
}
