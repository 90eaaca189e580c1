package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  private String said(String... words) {
    StringBuilder csv = new StringBuilder("week,site,days\n");
    for (int i = 0; i < 28; i++) {
      LocalDate week = LocalDate.of(2024, 1, 1).plusWeeks(i);
      csv.append(week).append(",S").append(i / 4).append(',').append(3 + i * 7 % 4).append('\n');
    }
    List<String> all = new ArrayList<>(List.of("chart", "-", "--date", "week", "--value", "days"));
    all.addAll(List.of(words));
    Run run = Run.in(RunEnvironment.piped(folder), csv.toString(), all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run.err();
  }
}
