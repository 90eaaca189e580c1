package org.centreline.cli.command.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** What is proposed stands on a page with its evidence, the four questions and what to type. */
class SuggestFormsTest extends InFolder {

  private static final int[] BEFORE = {22, 24, 21, 25, 23, 22, 26, 24, 23, 25, 22, 24, 23};
  private static final int[] AFTER = {31, 33, 30, 32, 34, 31, 33, 32, 30, 33, 31, 32, 31, 33};
  private static final int[] HIGH_AGAIN = {31, 33, 30, 32, 34, 31};

  private void months(int[]... levels) throws IOException {
    StringBuilder text = new StringBuilder("month,days\n");
    LocalDate month = LocalDate.of(2022, 1, 1);
    for (int[] level : levels) {
      for (int value : level) {
        text.append(month).append(',').append(value).append('\n');
        month = month.plusMonths(1);
      }
    }
    write("x.csv", text.toString());
  }

  private Run run(String more) {
    Run run = Run.in(folder, ("suggest x.csv --value days " + more).strip().split(" "));
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Means of 23.4 over 13 months and of 31.9 over 14; the whole lies at 27.8. */
  @Test
  void thePageShowsWhatTheTextSays() throws IOException {
    months(BEFORE, AFTER);
    run("--better up --subtitle Waits -o x.html -o x.svg");
    String page = read("x.html");
    assertTrue(page.contains("<h3>Evidence</h3>"));
    assertTrue(page.contains("<li>From Feb 2023 to Mar 2024 a run of 14 points above 27.8, the"));
    assertTrue(page.contains("the centre would be 23.4 before and 31.9 from then on"));
    assertTrue(page.contains("<h3>Four questions</h3>"));
    assertTrue(page.contains("From the data: it goes the way that is better.</li>"));
    assertTrue(page.contains("<pre>--phase &quot;2023-02-01=WHAT CHANGED&quot;</pre>"));
    assertTrue(read("x.svg").contains(">Waits (proposed limits, not applied)<"));
    assertTrue(page.contains(">Waits (proposed limits, not applied)<"));
    months(BEFORE);
    run("--subtitle Waits -o x.html -o x.svg");
    assertFalse(read("x.html").contains("Four questions"));
    assertTrue(read("x.svg").contains(">Waits<"));
    assertTrue(read("x.html").contains(">Waits<"));
  }

  @Test
  void pointsThatLieBackAndSignalsThatAreLeftAreCounted() throws IOException {
    months(BEFORE, AFTER, new int[] {23}, HIGH_AGAIN);
    String one = flat(run("").out());
    assertTrue(one.contains("Of 7 later points 1 lies back on the other side of 23.4"), one);
    assertTrue(one.contains("Even with new limits there is 1 signal in the new phase"), one);
    months(BEFORE, AFTER, new int[] {23, 22}, HIGH_AGAIN);
    String two = flat(run("").out());
    assertTrue(two.contains("Of 8 later points 2 lie back on the other side of 23.4"), two);
    assertTrue(two.contains("Even with new limits there are 2 signals in the new phase"), two);
  }

  /** The middle of the first 13 is 23; that of the nine that follow, 30 to 34, is 32. */
  @Test
  void runsOfNineGoByTheMedianOfTheRunBefore() throws IOException {
    months(BEFORE, AFTER, BEFORE, AFTER);
    String said = flat(run("--method run-of-nine").out());
    assertTrue(said.contains("a run of 9 points above 23.0, the median of the first 13."), said);
    assertTrue(said.contains("a run of 9 points below 32.0, the median of the run before."), said);
    assertTrue(said.contains("(too few points for limits), set by 11 points"), said);
  }
}
