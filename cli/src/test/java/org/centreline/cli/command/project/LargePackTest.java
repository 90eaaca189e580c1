package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.file.PackFile;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.page.Pack;
import org.centreline.project.page.PackPart;
import org.centreline.project.page.PackRequest;
import org.centreline.project.page.PackRequest.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pack whose charts are too many for one page. */
@Tag("once")
class LargePackTest extends InFolder {

  private static final int LARGEST = 5_000_000;
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  /** Measures of sites, and one of no site; month after month. */
  private void project(int measures, int sites, int months) throws IOException {
    StringBuilder all = new StringBuilder("month,site");
    StringBuilder sheet = new StringBuilder("id,title,kind,file,date,value,by,target,better\n");
    for (int m = 0; m < measures; m++) {
      all.append(",n").append(m);
      sheet.append('m').append(m).append(",Measure ").append(m).append(",outcome,all.csv,month,n");
      sheet.append(m).append(",site,30,down\n");
    }
    sheet.append("one,The one,process,one.csv,month,n,,,up\n");
    StringBuilder one = new StringBuilder("month,n\n");
    all.append('\n');
    for (int month = 0; month < months; month++) {
      YearMonth when = YearMonth.of(2020, 1).plusMonths(month);
      one.append(when).append(',').append(20 + month * 7 % 13).append('\n');
      for (int site = 0; site < sites; site++) {
        all.append(when).append(",Site ").append(site);
        for (int m = 0; m < measures; m++) {
          int risen = site == 3 && month > months - 9 ? 30 : 0;
          all.append(',').append(20 + risen + (month * 7 + site * 5 + m) % 13);
        }
        all.append('\n');
      }
    }
    write("p/all.csv", all.toString());
    write("p/one.csv", one.toString());
    write("p/measures.csv", sheet.toString());
  }

  private Run report(String... more) {
    return Run.in(
        folder,
        Stream.concat(Stream.of("report", "p", "-o", "pack"), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("pack"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Set<String> found(Pattern pattern, String page) {
    Set<String> all = new HashSet<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  /** Every link of every page leads to a file that is there, and to a part that it has. */
  private void assertLinked() throws IOException {
    Map<String, Set<String>> ids = new HashMap<>();
    List<String> names = names();
    for (String name : names) {
      if (name.endsWith(".html")) {
        ids.put(name, found(ID, read("pack/" + name)));
      }
    }
    Set<String> reached = new HashSet<>();
    for (String name : ids.keySet()) {
      for (String href : found(HREF, read("pack/" + name))) {
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String target = file.isEmpty() ? name : file;
        assertTrue(names.contains(target), name + " -> " + href);
        if (hash >= 0) {
          assertTrue(ids.get(target).contains(href.substring(hash + 1)), name + " -> " + href);
        }
        reached.add(target);
      }
    }
    ids.keySet().stream()
        .filter(name -> name.startsWith("measure-"))
        .forEach(name -> assertTrue(reached.contains(name), name));
  }

  @Test
  void eachMeasureHasPagesOfItsOwnAndTheFirstIsTheSummary() throws IOException {
    project(3, 210, 24);
    assertEquals(0, report().code());
    List<String> names = names();
    assertTrue(
        names.containsAll(
            List.of("measure-m0.html", "measure-m0-2.html", "measure-one.html", "summary.html")),
        names.toString());
    assertTrue(Files.size(folder.resolve("pack/index.html")) < LARGEST);
    String listed = read("pack/pack-files.csv");
    for (String name : names) {
      assertTrue(name.equals("pack-files.csv") || listed.contains("\n" + name + ","), name);
      assertTrue(!name.endsWith(".html") || Files.size(folder.resolve("pack/" + name)) < LARGEST);
    }
    assertLinked();
    String index = read("pack/index.html");
    assertTrue(index.contains(">Measure 1</a>"), "no link by name");
    assertTrue(index.contains("210 charts"), "no count of sites");
    assertFalse(index.contains("class=\"fold measures\""), "charts on the first page");
    String page = read("pack/measure-m1-2.html");
    assertTrue(page.contains("<h1>Measure 1, charts "), page.substring(0, 200));
    assertTrue(page.contains("<main id=\"content\"") && page.contains("lang=\"en-GB\""));
    assertTrue(page.contains("<a href=\"index.html\">Summary of all measures</a>"));
    assertTrue(page.contains("<a href=\"measure-m1.html\">The charts before these</a>"));
  }

  @Test
  void sitesThatAreNotTooManyHaveRowsAndAPageOfTheirOwn() throws IOException {
    project(12, 20, 24);
    assertEquals(0, report().code());
    assertTrue(names().containsAll(List.of("group.html", "measure-m11.html")), names().toString());
    assertLinked();
    String index = read("pack/index.html");
    assertTrue(index.contains("href=\"measure-m4.html#chart-m4-Site-3\""), "no row of a site");
    assertTrue(index.length() < LARGEST);
  }

  @Test
  void packIsComparedWithOneOfTheOtherShape() throws IOException {
    project(12, 20, 24);
    assertEquals(0, report().code());
    project(2, 20, 25);
    Run smaller = report();
    assertEquals(0, smaller.code());
    assertFalse(names().contains("measure-m1.html"), "left behind");
    assertTrue(read("pack/index.html").contains("class=\"fold measures\""));
    assertTrue(smaller.out().contains("new"), smaller.out());
    project(12, 20, 26);
    Run larger = report();
    assertEquals(0, larger.code());
    assertTrue(names().contains("measure-m1.html"));
    assertTrue(read("pack/index.html").contains("href=\"changes.md\""), "no link to the news");
    assertLinked();
  }

  private List<PackFile> made(int workers, PackRun run, Pack pack)
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(workers);
    try {
      return pool.submit(() -> run.files(pack)).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void filesAreTheSameWhateverTheNumberOfCores() throws Exception {
    project(2, 5, 24);
    PackRequest whole = PackRequest.whole();
    PackRequest request =
        new PackRequest(
            whole.asOf(),
            whole.only(),
            whole.disclosure(),
            PackRequest.Files.of(Pictures.SVG_AND_PNG));
    ProjectFolder project = ProjectFolder.open(folder.resolve("p"), "p");
    PackRun run = new PackRun(project, request, PackProgress.none());
    List<PackFile> one = List.of();
    for (int workers : new int[] {1, 2, 8}) {
      Pack pack = run.pack(Optional.empty(), new Problems());
      List<PackFile> files = made(workers, run, pack);
      one = one.isEmpty() ? files : one;
      assertEquals(one.stream().map(PackFile::name).toList(), names(files));
      for (int i = 0; i < files.size(); i++) {
        assertArrayEquals(one.get(i).bytes(), files.get(i).bytes(), files.get(i).name());
      }
    }
  }

  private static List<String> names(List<PackFile> files) {
    return files.stream().map(PackFile::name).toList();
  }

  @Test
  void whatAWorkerThrowsIsThrown() {
    List<PackPart> parts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      byte[] bytes = {(byte) i};
      parts.add(new PackPart("part-" + i, () -> bytes));
    }
    Refusal failure = new Refusal(ExitCode.NO_FILE, List.of("no room"));
    parts.add(
        30,
        new PackPart(
            "bad",
            () -> {
              throw failure;
            }));
    assertSame(
        failure, assertThrows(Refusal.class, () -> PackRun.made(parts, PackProgress.none())));
  }
}
