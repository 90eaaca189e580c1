package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.Test;

class FailOnCheckTest {

  private static final int[] CALM = {3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4};
  private static final int[] HIGH_NOW = {3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 20};
  private static final int[] HIGH_BEFORE = {3, 4, 3, 4, 3, 20, 3, 4, 3, 4, 3, 4, 3, 4};
  private static final int[] STEP = {3, 4, 3, 4, 3, 4, 3, 9, 8, 9, 8, 9, 8, 9};

  @Test
  void aSignalMustCoverTheNewestPoint() {
    assertEquals(1, code(HIGH_NOW, "--fail-on", "signal"));
    assertEquals(0, code(HIGH_BEFORE, "--fail-on", "signal", "--rules", "three-sigma"));
    assertEquals(0, code(CALM, "--fail-on", "signal"));
  }

  @Test
  void aSignalOfAnhoejBelongsToThePhase() {
    int[] step = {3, 4, 3, 4, 3, 4, 3, 9, 8, 9, 8, 9, 8, 9, 8, 9};
    String[] anhoej = {"--fail-on", "signal", "--rules", "anhoej"};
    assertEquals(1, code(step, anhoej));
    assertEquals(0, code(CALM, anhoej));
  }

  @Test
  void onlyTheLastPhaseCounts() {
    assertEquals(1, code(STEP, "--fail-on", "signal", "--baseline", "7"));
    assertEquals(0, code(STEP, "--fail-on", "signal", "--phase", "2024-02-19"));
  }

  @Test
  void concernDependsOnTheDirection() {
    assertEquals(1, code(HIGH_NOW, "--fail-on", "concern", "--better", "down"));
    assertEquals(0, code(HIGH_NOW, "--fail-on", "concern", "--better", "up"));
  }

  @Test
  void failingNeedsATargetOutOfReach() {
    String[] down = {"--fail-on", "failing", "--better", "down", "--target"};
    assertEquals(1, code(CALM, with(down, "-5")));
    assertEquals(0, code(CALM, with(down, "3")));
    assertEquals(0, code(CALM, with(down, "99")));
  }

  @Test
  void whatCannotBeJudgedIsSaid() {
    Run run =
        run(
            new int[] {3, 4, 3, 4},
            "--fail-on",
            "concern,failing",
            "--better",
            "down",
            "--target",
            "3");
    assertEquals(0, run.code());
    assertEquals(
        "Note: --fail-on concern: too few points to judge.\n"
            + "Note: --fail-on failing: no limits to judge the target by.\n",
        run.err());
  }

  @Test
  void severalMayBeAskedFor() {
    String[] list = {"--fail-on", "concern,failing", "--better", "down", "--target", "3"};
    assertEquals(1, code(HIGH_NOW, list));
    assertEquals(0, code(CALM, list));
    assertEquals(
        1, code(HIGH_NOW, "--fail-on", "signal", "--fail-on", "concern", "--better", "up"));
  }

  @Test
  void itSaysWhatItFound() {
    Run run = run(HIGH_NOW, "--fail-on", "signal");
    assertEquals("--fail-on signal: found, so the exit code is 1.\n", run.err());
    assertEquals("", run(HIGH_NOW, "--fail-on", "signal", "-q").err());
  }

  private static String[] with(String[] words, String last) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add(last);
    return all.toArray(String[]::new);
  }

  private static int code(int[] values, String... words) {
    return run(values, words).code();
  }

  private static Run run(int[] values, String... words) {
    StringBuilder csv = new StringBuilder("week,falls\n");
    for (int i = 0; i < values.length; i++) {
      csv.append(LocalDate.of(2024, 1, 1).plusWeeks(i)).append(',').append(values[i]).append('\n');
    }
    List<String> all = new ArrayList<>(List.of("chart", "-", "--date", "week", "--value", "falls"));
    all.addAll(List.of(words));
    return Run.in(RunEnvironment.piped(Path.of("")), csv.toString(), all.toArray(String[]::new));
  }
}
