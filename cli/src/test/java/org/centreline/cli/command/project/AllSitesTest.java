package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole before its sites, worked out by hand from the rows. */
class AllSitesTest {

  private static final List<String> SITES = List.of("Ash", "Elm", "Oak");

  @TempDir Path folder;

  private void measures(String heads, String cells) throws IOException {
    Files.createDirectories(folder.resolve("p"));
    write("measures.csv", "id,kind,file,date,value,by,all," + heads + "\n" + row(cells));
  }

  private static String row(String cells) {
    return "m,outcome,m.csv,month,n,site,yes," + cells + "\n";
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("p").resolve(name), text);
  }

  private Run run(String... more) {
    return Run.in(
        folder,
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("report", "p", "-o", "pack"),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("pack").resolve(name));
  }

  /** The value of a point of points.csv. */
  private double value(String site, String x) throws IOException {
    List<String> lines = file("points.csv").lines().toList();
    int column = List.of(lines.get(0).split(",")).indexOf("value");
    return lines.stream()
        .filter(line -> line.startsWith("m," + site + ",") && line.contains("," + x + ","))
        .map(line -> line.split(",", -1)[column])
        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String month(int i) {
    return String.format(Locale.ROOT, "%d-%02d-01", 2022 + i / 12, i % 12 + 1);
  }

  /**
   * Of each site other numbers: 10 + 2, 4 or 6 by the site, a third more where the month is even.
   */
  private static int count(int site, int i) {
    return 10 + 2 * (site + 1) + (i % 2 == 0 ? 3 : 0);
  }

  private static int cases(int site, int i) {
    return 100 * (site + 1) + i;
  }

  private static String shares() {
    StringBuilder csv = new StringBuilder("month,site,n,d\n");
    for (int site = 0; site < SITES.size(); site++) {
      for (int i = 0; i < 24; i++) {
        csv.append(
            month(i) + "," + SITES.get(site) + "," + count(site, i) + "," + cases(site, i) + "\n");
      }
    }
    return csv.toString();
  }

  private static String counts(int lacking) {
    StringBuilder csv = new StringBuilder("month,site,n\n");
    for (int site = 0; site < SITES.size(); site++) {
      for (int i = 0; i < 24; i++) {
        if (site != 1 || i != lacking) {
          csv.append(month(i) + "," + SITES.get(site) + "," + count(site, i) + "\n");
        }
      }
    }
    return csv.toString();
  }

  @Test
  void sharesAreMadeOfSums() throws IOException {
    measures("denominator,type,target", "d,p,10%");
    write("m.csv", shares());
    Run run = run();
    assertEquals(0, run.code(), run.err());
    double expected = (double) (15 + 17 + 19) / (100 + 200 + 300);
    assertEquals(expected, value("All", "2022-01-01"), 1e-12);
    List<String> groups =
        file("summary.csv").lines().skip(1).map(line -> line.split(",")[1]).toList();
    assertEquals(List.of("All", "Ash", "Elm", "Oak"), groups);
    for (String page : List.of("index.html", "group.html", "showcase.html", "summary.json")) {
      String text = file(page);
      assertTrue(text.indexOf("All") < text.indexOf("Ash"), page);
    }
    assertTrue(file("group.html").contains("of 3 sites"), "the whole is no site");
    assertTrue(file("summary.csv").lines().skip(1).allMatch(line -> line.contains(",0.1,")));
  }

  @Test
  void sharesWithoutASiteSaySo() throws IOException {
    measures("denominator,type", "d,p");
    String without =
        shares()
            .lines()
            .filter(line -> !line.matches("2022-0[345].*,Elm,.*"))
            .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
    write("m.csv", without);
    assertEquals(0, run().code());
    assertTrue(
        file("index.html")
            .contains(
                "At 3 of 24 points all sites together are without a site that has no value: Mar"
                    + " 2022 (Elm), Apr 2022 (Elm), May 2022 (Elm)."));
  }

  @Test
  void whereNoSiteIsMissedNothingIsSaid() throws IOException {
    measures("denominator,type", "d,p");
    write("m.csv", shares());
    assertEquals(0, run().code());
    assertFalse(file("summary.json").contains("missing-sites"));
  }

  /** As its neighbours have it, though one date has no rhythm and one value no spread. */
  @Test
  void aSiteWithOneValueIsReadAsTheOthers() throws IOException {
    measures("denominator", "d");
    write("m.csv", shares() + "2023-12-01,Yew,23,26\n");
    assertEquals(0, run().code());
    assertTrue(file("summary.html").contains(">88.5%<"), "one decimal");
    assertTrue(file("index.html").contains("There is only one value, 88.5% in Dec 2023,"));
    assertFalse(file("summary.html").contains("1 Dec 2023"));
  }

  @Test
  void totalsOfTheFileAreNotAddedToTheirParts() throws IOException {
    measures("denominator,type", "d,p");
    StringBuilder totals = new StringBuilder(shares());
    for (int i = 0; i < 24; i++) {
      int month = i;
      int n = List.of(0, 1, 2).stream().mapToInt(s -> count(s, month)).sum();
      int d = List.of(0, 1, 2).stream().mapToInt(s -> cases(s, month)).sum();
      totals.append(month(i) + ",Total," + n + "," + d + "\n");
    }
    write("m.csv", totals.toString());
    assertEquals(0, run().code());
    assertEquals(51.0 / 600, value("All", "2022-01-01"), 1e-12);
  }

  @Test
  void countsAreSummedAndMissingWhereASiteIs() throws IOException {
    measures("type,target", "c,20");
    write("m.csv", counts(5));
    Run run = run();
    assertEquals(0, run.code(), run.err());
    assertEquals(15 + 17 + 19, value("All", "2022-01-01"));
    assertTrue(Double.isNaN(value("All", "2022-06-01")), "Elm is missing");
    assertEquals(12 + 16 + 14, value("All", "2022-08-01"));
    String said =
        "At one of 24 points all sites together have no value, because a site has none: Jun 2022"
            + " (Elm).";
    assertTrue(file("index.html").contains(said), said);
    assertTrue(file("summary.csv").lines().toList().get(1).contains("missing-sites"));
    assertFalse(file("summary.csv").lines().toList().get(2).contains("missing-sites"));
    List<String> rows = file("summary.csv").lines().skip(1).toList();
    assertFalse(rows.get(0).contains(",20.0,"), "the target of a site is not that of the sum");
    assertTrue(rows.get(1).contains(",20.0,"));
  }

  @Test
  void aSumHasATargetOfItsOwn() throws IOException {
    measures("type", "c");
    write("m.csv", counts(-1));
    write("targets.csv", "measure,group,from,target\nm,All,,60\nm,Ash,,20\n");
    Run run = run();
    assertEquals(0, run.code(), run.err());
    List<String> rows = file("summary.csv").lines().skip(1).toList();
    assertTrue(rows.get(0).contains(",60.0,"), rows.get(0));
    assertTrue(rows.get(1).contains(",20.0,"), rows.get(1));
  }

  @Test
  void theNewestPeriodWaitsForALateSite() throws IOException {
    measures("type", "c");
    write("m.csv", counts(23));
    assertEquals(0, run().code());
    assertTrue(Double.isNaN(value("All", "2023-12-01")));
    assertEquals(42, value("All", "2022-02-01"));
  }

  @Test
  void measurementsOfSeveralSitesNeedAWord() throws IOException {
    measures("type", "xmr");
    write("m.csv", counts(-1).replace(",12\n", ",12.5\n"));
    Run run = run();
    assertTrue(run.err().contains("[no-whole]"), run.err());
    assertTrue(run.err().contains("column 'all'"), run.err());
    assertTrue(run.err().contains("add combine"), run.err());
    measures("type,combine", "xmr,mean");
    assertEquals(0, run().code());
    assertEquals((15 + 17 + 19) / 3.0, value("All", "2022-01-01"), 1e-12);
    assertEquals((12.5 + 14 + 16) / 3.0, value("All", "2022-02-01"), 1e-12);
  }

  @Test
  void allNeedsSites() throws IOException {
    Files.createDirectories(folder.resolve("p"));
    write("measures.csv", "id,kind,file,date,value,all\nm,outcome,m.csv,month,n,yes\n");
    write("m.csv", counts(-1));
    Run run = run();
    assertTrue(run.err().contains("nothing, as by is empty"), run.err());
  }

  @Test
  void theWholeTellsNoHiddenNumber() throws IOException {
    measures("denominator,type", "d,p");
    write("m.csv", shares().replace("2022-04-01,Elm,14,203", "2022-04-01,Elm,3,203"));
    assertEquals(0, run("--disclose", "lt5").code());
    assertTrue(Double.isNaN(value("Elm", "2022-04-01")));
    assertTrue(Double.isNaN(value("All", "2022-04-01")));
    assertEquals((12 + 14 + 16) / 603.0, value("All", "2022-02-01"), 1e-12);
    measures("type,combine", "xmr,mean");
    Run run = run("--disclose", "lt5");
    assertTrue(run.err().contains("as small numbers are hidden"), run.err());
  }

  @Test
  void sumsOfRoundedSitesAreOfTheRoundedNumbers() throws IOException {
    measures("type", "c");
    write("m.csv", counts(-1));
    assertEquals(0, run("--disclose", "hes").code());
    double sites = 0;
    for (String site : SITES) {
      sites += value(site, "2022-02-01");
    }
    assertEquals(sites, value("All", "2022-02-01"));
  }
}
