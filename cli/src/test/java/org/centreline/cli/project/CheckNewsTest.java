package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check tells of a month, and what its options do to it. */
class CheckNewsTest {

  private static final int MANY = 20;

  @TempDir Path temporary;
  private Folders folder;

  /** Twenty measures of one file, each a share of the same cases, in one month after the other. */
  @BeforeEach
  void aRecordedProject() throws IOException {
    folder = new Folders(temporary.resolve("p"));
    measures(MANY);
    data(24);
    assertEquals(0, check("--record", "-q").code());
  }

  private void measures(int count) throws IOException {
    StringBuilder csv = new StringBuilder("id,title,kind,file,date,value,denominator\n");
    for (int m = 1; m <= count; m++) {
      csv.append("m%02d,Measure %d,process,data/x.csv,month,v%d,n\n".formatted(m, m, m));
    }
    folder.write("measures.csv", csv.toString());
  }

  private void data(int months) throws IOException {
    StringBuilder csv = new StringBuilder("month,n");
    for (int m = 1; m <= MANY; m++) {
      csv.append(",v").append(m);
    }
    csv.append('\n');
    for (int i = 0; i < months; i++) {
      csv.append("%d-%02d-01,100".formatted(2022 + i / 12, i % 12 + 1));
      for (int m = 1; m <= MANY; m++) {
        csv.append(',').append(20 + (i * 7 + m) % 13);
      }
      csv.append('\n');
    }
    folder.write("data/x.csv", csv.toString());
  }

  private Run check(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "check";
    words[1] = "p";
    System.arraycopy(options, 0, words, 2, options.length);
    return Run.in(temporary, words);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = temporary.resolve("p").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }

  private static long count(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).count();
  }

  @Test
  void aBadCellIsToldOnceHoweverManyMeasuresReadIt() throws IOException {
    replace("data/x.csv", "2023-05-01,100", "2023-05-01,many");
    replace("data/x.csv", "2023-06-01,100", "2023-06-01,lots");
    Run run = check();
    assertEquals(3, run.code());
    assertEquals(1, count(run.err(), "found 'many'"), run.err());
    assertEquals(1, count(run.err(), "fix:"), run.err());
    assertEquals(1, count(run.out(), "could not be worked out"), run.out());
    String out = run.out().replaceAll("\\s+", " ");
    assertTrue(out.contains("Measure 10 and 10 more: could not be worked out [bad-number]"), out);
    String lines = check("--format", "github").out();
    assertEquals(2, lines.lines().count(), lines);
    assertTrue(
        lines.startsWith("::error file=p/data/x.csv,line=18,title=m01 and 19 other measures%3A"));
    assertEquals(2, count(check("--format", "sarif").out(), "\"ruleId\""));
  }

  @Test
  void packsTellItOnceToo() throws IOException {
    replace("data/x.csv", "2023-05-01,100", "2023-05-01,many");
    replace("data/x.csv", "2023-06-01,100", "2023-06-01,lots");
    Run run = Run.in(temporary, "report", "p", "-o", "pack");
    assertEquals(3, run.code());
    assertEquals(1, count(run.err(), "found 'many'"), run.err());
    assertEquals(1, count(run.err(), "To mend it:"), run.err());
    assertTrue(run.err().startsWith("Measures m01 (Measure 1), m02 (Measure 2), "), run.err());
    String page = Files.readString(temporary.resolve("pack/index.html"));
    assertEquals(1, page.split("many&#39;", -1).length - 1);
    assertEquals(1, page.split("To mend it:", -1).length - 1);
  }

  @Test
  void allIsToldWholeAndNewsInShort() throws IOException {
    data(25);
    Run brief = check();
    assertTrue(brief.out().contains("New values (20)"), brief.out());
    assertTrue(brief.out().contains("  - … and 12 more\n"), brief.out());
    assertTrue(brief.out().contains("Measure 1: Jan 2024: 20%"), brief.out());
    assertFalse(brief.out().contains("Measure 20: Jan 2024"), brief.out());
    Run all = check("--all");
    assertTrue(all.out().contains("Measure 20: Jan 2024"), all.out());
    assertTrue(all.out().contains("m20: 7 differences\n"), all.out());
  }

  @Test
  void oneMeasureIsCheckedAndRecordedAlone() throws IOException {
    data(25);
    folder.write("expected/old.csv", "group,finding,x,value\n");
    Run run = check("--only", "m07");
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("p: 0 of 1 measure as recorded\n"), run.out());
    assertFalse(run.out().contains("old"), run.out());
    assertEquals("Wrote p/expected/m07.csv.\n", check("--only", "m07", "--record").err());
    assertEquals(0, check("--only", "m07").code());
    assertEquals(1, check("--only", "m08").code());
    assertTrue(Files.exists(temporary.resolve("p/expected/old.csv")));
    Run wrong = check("--only", "m7");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("no such measure; did you mean m07?"), wrong.err());
  }

  @Test
  void aMeasureThatWasRemovedIsNotWell() throws IOException {
    measures(MANY - 1);
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(
        run.out().startsWith("p: 19 measures as recorded; 1 is recorded of no measure\n"),
        run.out());
    Run recorded = check("--record");
    assertEquals(0, recorded.code());
    assertEquals("Removed p/expected/m20.csv, recorded of no measure.\n", recorded.err());
    assertFalse(Files.exists(temporary.resolve("p/expected/m20.csv")));
  }

  @Test
  void whatIsNoRecordingIsLeftWhereItIs() throws IOException {
    folder.write("expected/list.csv", "name,age\nA,1\n");
    assertEquals(1, check("--record").code());
    assertTrue(Files.exists(temporary.resolve("p/expected/list.csv")));
    assertTrue(check().out().contains("- list: this measure is no longer in measures.csv"));
  }

  @Test
  void quietSaysNothingWhereAllIsWell() throws IOException {
    assertEquals(new Run(0, "", ""), check("-q"));
    data(25);
    Run run = check("-q");
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("p: 0 of 20 measures as recorded\n"), run.out());
    assertEquals("", check("-q", "--record").err());
    assertEquals(2, check("-q", "--all").code());
    assertEquals(2, check("--all", "--format", "json").code());
  }

  private Run onGithub(String summary, String... words) {
    return Run.in(
        new RunEnvironment(
            temporary, Map.of("GITHUB_STEP_SUMMARY", summary), Optional.empty(), Optional.empty()),
        "",
        words);
  }

  @Test
  void theSummaryOfAStepIsAddedTo() throws IOException {
    replace("data/x.csv", "2023-05-01,100", "2023-05-01,200");
    Path file = Files.writeString(temporary.resolve("step.md"), "# Before\n\n");
    assertEquals(1, onGithub(file.toString(), "check", "p").code());
    String text = Files.readString(file);
    assertTrue(text.startsWith("# Before\n\n# centreline check: p\n\n0 of 20 measures as"), text);
    assertTrue(text.contains("\n## Corrected values (20)\n\n- Measure 1: May 2023: 2"), text);
    assertTrue(text.contains("(p/data/x.csv:18)\n"), text);
    Files.delete(file);
    onGithub(file.toString(), "check", "p", "--format", "json");
    String silent = Files.readString(file);
    assertTrue(silent.contains("value: 1 changed (p/data/x.csv:18)"), silent);
    assertFalse(silent.contains("May 2023"), silent);
  }

  @Test
  void theSummaryOfAStepSaysWhereAProjectCannotBeWorkedOut() throws IOException {
    folder.write("project.csv", "key,value,colour\ntitle,New,red\n");
    Path file = temporary.resolve("step.md");
    assertEquals(3, onGithub(file.toString(), "check", "p").code());
    String text = Files.readString(file);
    assertTrue(
        text.contains("The project could not be worked out.\n\n## Problems (1)\n\n- p/"), text);
    Files.delete(file);
    onGithub(file.toString(), "check", "p", "--format", "github");
    String silent = Files.readString(file);
    assertTrue(silent.contains("## Findings (1)\n\n- "), silent);
    assertTrue(silent.contains(" (p/project.csv:1)\n"), silent);
  }

  @Test
  void theSummaryOfAStepIsShort() throws IOException {
    Path file = temporary.resolve("step.md");
    assertEquals(0, onGithub(file.toString(), "check", "p", "--format", "json").code());
    assertEquals("# centreline check: p\n\n20 measures, as recorded.\n\n", Files.readString(file));
    measures(2);
    data(25);
    onGithub(file.toString(), "check", "p", "--format", "json");
    long few = Files.readString(file).lines().filter(line -> line.startsWith("- ")).count();
    assertTrue(few < 50, "all are named: " + few);
    Files.delete(file);
    measures(3 * MANY);
    replace("measures.csv", "denominator\n", "denominator,max\n");
    replace("measures.csv", ",n\n", ",n,0.01\n");
    onGithub(file.toString(), "check", "p", "--format", "json");
    List<String> lines = Files.readString(file).lines().filter(l -> l.startsWith("- ")).toList();
    assertEquals(51, lines.size());
    assertTrue(lines.get(50).matches("- … and \\d+ more"), lines.get(50));
  }

  @Test
  void aSummaryThatCannotBeWrittenIsNamed() {
    Run run = onGithub("nowhere/step.md", "check", "p");
    assertEquals(4, run.code());
    assertTrue(run.err().contains("nowhere/step.md can't be written"), run.err());
    assertTrue(run.err().contains("GITHUB_STEP_SUMMARY"), run.err());
  }
}
