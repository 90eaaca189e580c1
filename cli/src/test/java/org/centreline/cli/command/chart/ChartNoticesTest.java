package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartNoticesTest {

  @TempDir Path folder;

  @Test
  void aNamedToolsOwnRulesAreProposed() {
    assertEquals(
        "Note: qicharts2 itself uses --rules anhoej; this chart uses mdc.\n",
        said("--convention", "qicharts2"));
    assertEquals(
        "Note: NHSRplotthedots itself uses --rules mdc-2021; this chart uses mdc.\n",
        said("--convention", "nhsrplotthedots"));
  }

  @Test
  void notWhereTheyAreUsedOrOthersWereAskedForOrWouldMeanNothing() {
    assertEquals("", said("--convention", "qicharts2", "--type", "run"));
    assertEquals("", said("--convention", "qicharts2", "--rules", "mdc"));
    assertEquals("", said("--convention", "qicharts2", "--type", "mr"));
    assertEquals("", said("--convention", "exact"));
  }

  @Test
  void whatWasWrittenIsNamed() {
    assertEquals("Wrote a.svg, b.json.\n", said("-o", "a.svg", "-o", "b.json"));
    assertEquals("", said("-o", "a.svg", "-q"));
  }

  @Test
  void manyFilesAreCounted() {
    String said = said("--by", "site", "-o", "a.svg");
    assertEquals("Wrote 7 files, from a-S0.svg to a-S6.svg.\n", said);
  }

  @Test
  void scriptsHearWhatTheTextWouldSay() {
    String said = said("--format", "csv");
    assertTrue(said.contains("Note: XmR chart, because"), said);
    assertEquals("", said("--format", "csv", "-q"));
  }

  @Test
  void quietWithAFileSaysNothingAtAll() {
    assertEquals("", run(RunEnvironment.piped(folder), "-q", "-o", "a.svg").out());
    assertTrue(run(RunEnvironment.piped(folder), "-q").out().contains("XmR chart"));
    String json = run(RunEnvironment.piped(folder), "-q", "-o", "a.svg", "--format", "json").out();
    assertTrue(json.startsWith("{"), json);
  }

  @Test
  void aScreenEndsWithNoticesInShortAndTheSentence() {
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    RunEnvironment screen = new RunEnvironment(folder, Map.of("NO_COLOR", "1"), utf8, utf8);
    String sentence = run(screen).out().lines().skip(1).findFirst().orElseThrow();
    List<String> all = run(screen).out().lines().toList();
    List<String> end = all.subList(all.size() - 5, all.size());
    assertTrue(end.contains(sentence), end.toString());
    String piped = run(RunEnvironment.piped(folder)).out();
    assertEquals(piped.indexOf(sentence), piped.lastIndexOf(sentence));
  }

  @Test
  void aScreenNamesTheKindsOfNotices() {
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    RunEnvironment screen = new RunEnvironment(folder, Map.of("NO_COLOR", "1"), utf8, utf8);
    String csv = "month,falls\n" + "2024-01,1\n2024-02,2\n2024-03,3\n2024-04,1\n";
    String brief = Run.in(screen, csv, "chart", "-").out();
    assertTrue(brief.contains("Notices (--notices tells them): column-chosen\n"), brief);
    String whole = Run.in(screen, csv, "chart", "-", "--notices").out();
    assertTrue(whole.contains("--date month was taken"), whole);
    assertEquals(2, Run.in(screen, csv, "chart", "-", "--notices", "-q").code());
  }

  private String said(String... words) {
    Run run = run(RunEnvironment.piped(folder), words);
    assertEquals(0, run.code(), run.err());
    return run.err();
  }

  private Run run(RunEnvironment setting, String... words) {
    StringBuilder csv = new StringBuilder("week,site,days\n");
    for (int i = 0; i < 28; i++) {
      LocalDate week = LocalDate.of(2024, 1, 1).plusWeeks(i);
      csv.append(week).append(",S").append(i / 4).append(',').append(3 + i * 7 % 4).append('\n');
    }
    List<String> all = new ArrayList<>(List.of("chart", "-", "--date", "week", "--value", "days"));
    all.addAll(List.of(words));
    return Run.in(setting, csv.toString(), all.toArray(String[]::new));
  }
}
