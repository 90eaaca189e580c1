package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** What is more than can be held or shown is refused by a code, and what is just in is not. */
class TooLargeTest extends InFolder {

  private static final int LINE = 10 << 20;

  private Path last;

  private void rows(String header, int count, IntFunction<String> row) throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < count; i++) {
      text.append(row.apply(i)).append('\n');
    }
    write("x.csv", text.toString());
  }

  private void assertRefused(String words, String... args) {
    Run run = Run.in(folder, args);
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("expected at most " + words), run.err());
    assertTrue(run.err().contains("[too-large]"), run.err());
    assertTrue(run.err().contains("centreline explain too-large"), run.err());
  }

  private void assertTaken(String... args) {
    Run run = Run.in(folder, args);
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void aLine() throws IOException {
    write("x.csv", "date,v\n2024-01-01," + "1".repeat(LINE) + "\n");
    for (String verb : new String[] {"chart", "describe", "pareto --category date"}) {
      Run run = Run.in(folder, (verb + " x.csv").split(" "));
      assertEquals(3, run.code(), run.err());
      assertTrue(run.err().contains("x.csv:2: expected lines of at most 10 MB"), run.err());
    }
    write("x.csv", "# " + "1".repeat(LINE - 2) + "\ndate,v\n2024-01-01,1\n");
    assertTaken("chart", "x.csv");
  }

  @Test
  void aCellOfManyLines() throws IOException {
    String lines = "words\n".repeat(LINE / 6 + 1);
    write("x.csv", "date,v,note\n2024-01-01,1,\"" + lines + "\"\n2024-01-02,1,b\n");
    Run run = Run.in(folder, "chart", "x.csv", "--value", "v");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("x.csv:2: expected cells of at most 10 MB"), run.err());
    write("x.csv", "date,v,note\n2024-01-01,1,\"" + lines + "\n2024-01-02,1,b\n");
    assertTrue(Run.in(folder, "chart", "x.csv").err().contains("[unclosed-quote]"));
  }

  @Test
  void columns() throws IOException {
    write("x.csv", "date" + ",c".repeat(32_767) + "\n2024-01-01" + ",1".repeat(32_767) + "\n");
    assertRefused("32767 columns", "chart", "x.csv");
    assertRefused("32767 columns", "describe", "x.csv");
    assertRefused("32767 columns", "pareto", "x.csv", "--category", "date");
  }

  @Test
  void namesOfColumns() throws IOException {
    write("x.csv", "date," + "v".repeat(32_768) + "\n2024-01-01,1\n2024-01-02,2\n");
    assertRefused("32767 letters in the name of a column", "chart", "x.csv");
    assertRefused("32767 letters in the name of a column", "describe", "x.csv");
    write("x.csv", "date," + "v".repeat(32_767) + "\n2024-01-01,1\n2024-01-02,2\n");
    assertTaken("chart", "x.csv");
  }

  /** What is known early is told without going through the rest, which has a fault at its end. */
  @Test
  void whatIsKnownEarlyIsToldEarly() throws IOException {
    String wide = "x".repeat(130);
    String fault = "\n2024-01-01,\"a\"b\",1\n";
    rows("1,2", 60_000, i -> i + ",\"" + "7".repeat(70) + "\"");
    write("x.csv", read("x.csv") + fault);
    for (String verb : new String[] {"chart", "describe"}) {
      String err = Run.in(folder, verb, "x.csv").err();
      assertTrue(err.contains("[no-header]") && !err.contains("[stray-quote]"), err);
    }
    rows("ref,v,note", 40_000, i -> "r" + i + "," + i % 7 + "," + wide);
    write("x.csv", read("x.csv") + fault);
    assertRefused("32767 different labels", "chart", "x.csv", "--order", "ref", "--value", "v");
    assertRefused("32767 different labels", "pareto", "x.csv", "--category", "ref");
  }

  @Test
  void groups() throws IOException {
    rows("date,site,v", 10_001, i -> "2024-01-01,s" + i + "," + i % 7);
    String[] some = {"--by", "site", "--date", "date", "--value", "v"};
    assertRefused("10000 groups", with(some, "chart"));
    assertRefused("10000 groups", with(some, "compare"));
    assertRefused("10000 groups", "pareto", "x.csv", "--category", "v", "--by", "site");
    rows("date,site,v", 10_000, i -> "2024-01-01,s" + i + "," + i % 7);
    Run most = Run.in(folder, with(some, "compare"));
    assertEquals(2, most.code(), most.err());
    assertTrue(most.err().contains("use --where, or --funnel"), most.err());
  }

  @Test
  void groupsOfAPageOrSlides() throws IOException {
    rows("date,site,v", 2_002, i -> "2024-0" + (i % 2 + 1) + "-01,s" + i / 2 + "," + i % 7);
    String[] some = {"--by", "site", "--date", "date", "--value", "v", "-o", "x.html"};
    String most = "1000 groups on a page or on slides but found '1001 groups'";
    for (String name : new String[] {"x.html", "x.pptx"}) {
      some[some.length - 1] = name;
      assertRefused(most, with(some, "chart"));
      assertFalse(Files.exists(folder.resolve(name)), name);
    }
    String[] change = {"x.csv", "--by", "site", "--date", "date", "--value", "v", "--change"};
    assertRefused(
        most, ("outcome " + String.join(" ", change) + " 2024-02-01 -o x.html").split(" "));
    some[some.length - 1] = "x.html";
    assertRefused(most, with(some, "suggest"));
    assertRefused(most, "pareto x.csv --category v --by site -o x.html".split(" "));
    some[some.length - 1] = "y.csv";
    assertTaken(with(some, "chart"));
  }

  private static String[] with(String[] options, String verb) {
    String[] all = new String[options.length + 2];
    all[0] = verb;
    all[1] = "x.csv";
    System.arraycopy(options, 0, all, 2, options.length);
    return all;
  }

  @Test
  void points() throws IOException {
    rows("ref,v", 32_768, i -> "r" + i + "," + i % 7);
    assertRefused("32767 different labels", "chart", "x.csv", "--order", "ref", "--value", "v");
    assertRefused("32767 different labels", "pareto", "x.csv", "--category", "ref");
    rows("v", 32_768, i -> "" + (i % 7 + 0.5));
    assertRefused("32767 rows without dates", "chart", "x.csv");
  }

  private void project(String file, String header, int count, IntFunction<String> row)
      throws IOException {
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,type,outcome\nw,W,outcome,x.csv,day,v,xmr,yes\n");
    java.time.LocalDate first = java.time.LocalDate.of(2020, 1, 1);
    rows("day,v", 100, i -> first.plusDays(i) + "," + i * 7919 % 17);
    write("p/x.csv", read("x.csv"));
    rows(header, count, row);
    write("p/" + file, read("x.csv"));
    last = folder.resolve("p").resolve(file);
  }

  private void assertProject(int code, String words) throws IOException {
    Run run = Run.in(folder, "report", "p", "-o", "o");
    assertEquals(code, run.code(), run.err());
    assertEquals(!words.isEmpty(), run.err().contains("[too-large]"), run.err());
    assertTrue(run.err().contains(words), run.err());
    Files.delete(last);
  }

  @Test
  void rowsOfProjects() throws IOException {
    project("changes.csv", "date,kind,measure,label", 10_001, i -> "2020-02-01,note,w,N" + i);
    assertProject(3, "changes.csv: expected at most 10000 rows but found 'more'");
    project("pdsa.csv", "cycle,start,measure", 10_001, i -> i + ",2020-02-01,w");
    assertProject(3, "pdsa.csv: expected at most 10000 rows but found 'more'");
    project("targets.csv", "measure,from,target", 10_001, i -> "w,2020-02-01," + i);
    assertProject(3, "targets.csv: expected at most 10000 rows but found 'more'");
    project("collection.csv", "measure,who", 10_001, i -> "w,N" + i);
    assertProject(3, "collection.csv: expected at most 10000 rows but found 'more'");
  }

  @Test
  void rowsAboutOneChart() throws IOException {
    String most = "expected at most 1000 rows about one chart but found 'more'";
    for (String kind : new String[] {"note", "change", "exclude", "phase"}) {
      project(
          "changes.csv", "date,kind,measure,label", 1_001, i -> "2020-02-01," + kind + ",w,N" + i);
      assertProject(3, "changes.csv:1002: " + most);
    }
    project("pdsa.csv", "cycle,start,measure", 1_001, i -> i + ",2020-02-01,w");
    assertProject(3, "pdsa.csv:1002: " + most);
    project("targets.csv", "measure,from,target", 1_001, i -> "w,2020-02-01," + i);
    assertProject(3, "targets.csv:1002: " + most);
    project("changes.csv", "date,kind,measure,label", 1_000, i -> "2020-02-01,note,w,N" + i);
    assertProject(0, "");
  }

  @Test
  void groupsOfAMeasure() throws IOException {
    for (int groups : new int[] {1_001, 1_000}) {
      project(
          "x.csv",
          "day,site,v",
          2 * groups,
          i -> "2020-02-0" + (i % 2 + 1) + ",s" + i / 2 + "," + i % 7);
      write("p/measures.csv", "id,title,kind,file,date,value,by\nw,W,outcome,x.csv,day,v,site\n");
      Run run = Run.in(folder, "check", "p");
      boolean told =
          run.err()
              .contains(
                  "measures.csv:2: column 'by': expected at most 1000 groups of a measure but found '1001 groups'");
      assertEquals(groups > 1_000, told, run.err());
    }
  }

  @Test
  void lettersOfACellOfProjects() throws IOException {
    project(
        "changes.csv",
        "date,kind,measure,label",
        1,
        i -> "2020-02-01,note,w," + "N".repeat(32_768));
    assertProject(
        3,
        "changes.csv:2: column 'label': expected at most 32767 letters in a cell but found '32768 letters'");
    project(
        "changes.csv",
        "date,kind,measure,label",
        1,
        i -> "2020-02-01,note,w," + "N".repeat(32_767));
    assertProject(0, "");
  }

  /** Eight times the points take eight times the work, and no more than four times that. */
  @Test
  void asManyPointsAsThereMayBeAreDrawnInSeconds() throws IOException {
    drawn(4_096);
    long few = drawn(4_096);
    long all = drawn(32_767);
    assertTrue(all < 32 * few, few / 1_000_000 + " and " + all / 1_000_000 + " ms");
  }

  private long drawn(int points) throws IOException {
    java.time.LocalDate first = java.time.LocalDate.of(1930, 1, 1);
    rows("date,v", points, i -> first.plusDays(i) + "," + i * 7919L % 17);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertTaken("chart", "x.csv", "-o", "x.svg");
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  @Test
  void datesThatAreNotGathered() throws IOException {
    java.time.LocalDate first = java.time.LocalDate.of(1930, 1, 1);
    rows("date,v", 32_768, i -> first.plusDays(i) + "," + i * 7919L % 17);
    assertRefused("32767 dates", "chart", "x.csv", "--value", "v");
    assertTaken("chart", "x.csv", "--value", "v", "--every", "year", "--combine", "mean");
  }
}
