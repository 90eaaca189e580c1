package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.Unpacked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An analyst's April: 25 measures of 6 sites, new rows, one late correction, a site added, a
 * measure stopped, a rebase agreed. What is to be told is known from how the data are made.
 */
@Tag("once")
class AprilTest extends InFolder {

  private static final int MEASURES = 25;
  private static final List<String> SITES = List.of("Ash", "Beech", "Elm", "Fir", "Hazel", "Oak");

  /** Up and down about 20, so that no rule finds anything. */
  private static final int[] QUIET = {0, 2, -1, 1, -2, 0, 1, -1, 2, -2, 1, -1};

  /** April as check tells it. */
  private static final String TOLD_BY_CHECK =
      """
      p: 1 of 25 measures as recorded

      Corrected values (1)
        - Measure 3: Elm: Feb 2024: 18.0 → 21.5 (p/data/m03.csv:83)

      New values (144)
        - Measure 1: Apr 2024: Ash 18, Beech 18, Elm 18, Fir 18, Hazel 18, Oak 18
        - Measure 2: Apr 2024: Ash 20, Beech 20, Elm 20, Fir 20, Hazel 20, Oak 20
        - Measure 3: Apr 2024: Ash 21, Beech 21, Elm 21.0, Fir 21, Hazel 21, Oak 21
        - Measure 4: Apr 2024: Ash 19, Beech 19, Elm 19, Fir 19, Hazel 19, Oak 19
        - Measure 6: Apr 2024: Ash 18, Beech 18, Elm 18, Fir 18, Hazel 18, Oak 60
        - Measure 7: Apr 2024: Ash 21, Beech 21, Elm 21, Fir 21, Hazel 21, Oak 21
        - Measure 8: Apr 2024: Ash 19, Beech 19, Elm 19, Fir 19, Hazel 19, Oak 19
        - Measure 9: Apr 2024: Ash 20, Beech 20, Elm 20, Fir 20, Hazel 20, Oak 20
        - … and 16 more

      New signals (1)
        - Measure 6: Oak: Concern: 60 in Apr 2024, above the upper limit of 31.3.

      Icons that changed (1)
        - Measure 6: Oak: variation: Common cause → Concern (high)

      Limits moved in 143 of 151 charts; most in Measure 6: Oak: upper limit 26.3 →
      31.3.

      New limits (1)
        - Measure 7: Ash: its limits are worked out anew from Jan 2023

      New measures and sites (1)
        - Measure 4: Yew: new site, 28 values from Jan 2022 to Apr 2024

      No value for the newest period (6)
        - Measure 5: Ash, Beech, Elm, Fir, Hazel, Oak: no value since Mar 2024
      """;

  @BeforeEach
  void project() throws IOException {
    StringBuilder measures = new StringBuilder("id,title,kind,file,date,value,better,by\n");
    for (int m = 1; m <= MEASURES; m++) {
      measures.append(
          "m%02d,Measure %d,outcome,data/m%02d.csv,month,value,down,site\n".formatted(m, m, m));
    }
    write("p/measures.csv", measures.toString());
    write("p/project.csv", "key,value\ntitle,Our board\n");
    month(27);
  }

  private void month(int months) throws IOException {
    for (int m = 1; m <= MEASURES; m++) {
      write("p/data/m%02d.csv".formatted(m), rows(m, months, SITES));
    }
  }

  private static String rows(int measure, int months, List<String> sites) {
    StringBuilder csv = new StringBuilder("month,value,site\n");
    for (String site : sites) {
      for (int i = 0; i < months; i++) {
        csv.append("%d-%02d-01,".formatted(2022 + i / 12, i % 12 + 1));
        csv.append(20 + QUIET[(i + measure) % QUIET.length]).append(',').append(site).append('\n');
      }
    }
    return csv.toString();
  }

  private String data(int measure) throws IOException {
    return Files.readString(folder.resolve("p/data/m%02d.csv".formatted(measure)));
  }

  private void data(int measure, String from, String to) throws IOException {
    String text = data(measure);
    assertTrue(text.contains(from), from);
    write("p/data/m%02d.csv".formatted(measure), text.replace(from, to));
  }

  private Run run(String... words) {
    String[] all = Stream.concat(Stream.of("report", "p"), Stream.of(words)).toArray(String[]::new);
    return Run.in(folder, all);
  }

  private Map<String, String> pack(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder.resolve(name))) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Unpacked.text(file));
      }
    }
    return files;
  }

  /** March is handed out; then everything that April brings. */
  private void april() throws IOException {
    assertEquals("", run().out());
    month(28);
    String february = "2024-02-01," + (20 + QUIET[(25 + 3) % QUIET.length]) + ",Elm";
    data(3, february, "2024-02-01,21.5,Elm");
    write("p/data/m04.csv", rows(4, 28, SITES) + rows(4, 28, List.of("Yew")).substring(17));
    write("p/data/m05.csv", rows(5, 27, SITES));
    data(6, "2024-04-01," + (20 + QUIET[(27 + 6) % QUIET.length]) + ",Oak", "2024-04-01,60,Oak");
    write(
        "p/changes.csv",
        "date,until,measure,group,kind,label,reason\n2023-01-01,,m07,Ash,phase,New clinic,agreed\n");
  }

  @Test
  void aprilIsToldInFiveLines() throws IOException {
    april();
    Run run = run();
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(5, lines.size(), run.out());
    assertEquals(
        "New since the pack with data to Mar 2024: 144 of 150 charts have newer values.",
        lines.get(0));
    assertEquals("Signals: 1 new, none ended; icons: 1 changed; Measure 6: Oak.", lines.get(1));
    assertEquals("Corrected values: 1; Measure 3: Elm, Feb 2024: 18.0 → 21.5.", lines.get(2));
    assertEquals(
        "Measures and sites: 1 new, 1 with new limits; Measure 7: Ash, Measure 4: Yew.",
        lines.get(3));
    assertTrue(
        lines.get(4).startsWith("Without a value for the newest period: 6 charts; Measure 5: Ash"));
  }

  @Test
  void pageMarkdownCsvAndJsonTellTheSame() throws IOException {
    april();
    run();
    Map<String, String> pack = pack("p-pack");
    String page = pack.get("index.html");
    assertTrue(page.indexOf("What is new") < page.indexOf("Where each measure stands"));
    assertTrue(page.contains("no value since Mar 2024"));
    assertTrue(pack.get("group.html").contains("Common cause; no value since Mar 2024"));
    String mail = pack.get("changes.md");
    assertTrue(mail.startsWith("# What is new: Our board\n"), mail);
    assertTrue(mail.contains("- Measure 3: Elm: Feb 2024: 18.0 → 21.5\n"), mail);
    assertTrue(mail.contains("- Measure 4: Yew: new site, 28 values from Jan 2022 to Apr 2024\n"));
    assertTrue(mail.contains("- Measure 7: Ash: its limits are worked out anew from Jan 2023\n"));
    assertTrue(mail.contains("variation: Common cause → Concern (high)"), mail);
    assertTrue(
        mail.contains("- Measure 5: Ash, Beech, Elm, Fir, Hazel, Oak: no value since Mar 2024\n"),
        mail);
    String json = pack.get("summary.json");
    assertTrue(json.contains("\"kind\": \"corrected\", \"measure\": \"m03\", \"group\": \"Elm\""));
    assertTrue(json.contains("\"before\": \"18.0\", \"after\": \"21.5\""));
    assertTrue(json.contains("\"stale\": true"));
    assertTrue(pack.get("summary.csv").lines().anyMatch(l -> l.endsWith(",false,corrected")));
  }

  /** Beside what report says of the same month: in words that need no looking up. */
  @Test
  void checkTellsTheSame() throws IOException {
    assertEquals(0, Run.in(folder, "check", "p", "--record").code());
    april();
    Run run = Run.in(folder, "check", "p");
    assertEquals(1, run.code(), run.err());
    assertEquals("", run.err());
    assertEquals(TOLD_BY_CHECK, run.out());
  }

  /** The words under the headings of changes.md are those of check. */
  @Test
  void reportAndCheckUseTheSameWords() throws IOException {
    assertEquals(0, Run.in(folder, "check", "p", "--record").code());
    april();
    run();
    String check = Run.in(folder, "check", "p", "--all").out().replaceAll("\\s+", " ");
    pack("p-pack")
        .get("changes.md")
        .lines()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.replaceAll("\\s+", " "))
        .forEach(line -> assertTrue(check.contains(line), line));
  }

  @Test
  void theRowThatWasCorrectedIsAnnotatedFirst() throws IOException {
    assertEquals(0, Run.in(folder, "check", "p", "--record").code());
    april();
    List<String> lines = Files.readAllLines(folder.resolve("p/data/m03.csv"));
    int row = lines.indexOf("2024-02-01,21.5,Elm") + 1;
    String first =
        Run.in(folder, "check", "p", "--format", "github").out().lines().findFirst().orElse("");
    assertTrue(first.startsWith("::error file=p/data/m03.csv,line=" + row + ",title=m03"), first);
  }

  @Test
  void onceRecordedAprilIsAsRecorded() throws IOException {
    assertEquals(0, Run.in(folder, "check", "p", "--record").code());
    april();
    assertEquals(0, Run.in(folder, "check", "p", "--record", "-q").code());
    assertEquals(new Run(0, "p: 25 measures, as recorded\n", ""), Run.in(folder, "check", "p"));
    assertEquals(new Run(0, "", ""), Run.in(folder, "check", "p", "-q"));
  }

  @Test
  void aPackMadeTwiceLosesNothing() throws IOException {
    april();
    run();
    Map<String, String> first = pack("p-pack");
    run();
    assertEquals(first, pack("p-pack"));
  }

  @Test
  void anotherFolderAndItsPredecessorGiveTheSamePack() throws IOException {
    run("-o", "march");
    april();
    run();
    assertEquals(0, run("-o", "april", "--since", "march").code());
    assertEquals(pack("p-pack"), pack("april"));
  }
}
