package org.centreline.cli.command.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a change is said in the words that suit its size, and what a plan has fixed. */
class OutcomeFormsTest extends InFolder {

  private static final int[] LOW = {1, 2, 0, 3, 1, 2, 1, 0, 2, 1, 3, 1, 2, 1};
  private static final int[] HIGH = {41, 44, 39, 42, 40, 43, 45, 41, 39, 42, 44, 40, 43, 41};

  private void months(int[]... levels) throws IOException {
    StringBuilder text = new StringBuilder("month,x\n");
    LocalDate month = LocalDate.of(2020, 1, 1);
    for (int[] level : levels) {
      for (int value : level) {
        text.append(month).append(',').append(value).append('\n');
        month = month.plusMonths(1);
      }
    }
    write("x.csv", text.toString());
  }

  private String said(String line) {
    Run run = Run.in(folder, line.split(" "));
    assertEquals(0, run.code(), run.err());
    return run.out().replaceAll("\\s+", " ");
  }

  /** 20 events in 14 months, then 584 in 14: from 1.4 a month to 41.7. */
  @Test
  void manyTimesAsManyAreTimesAndNoPerCent() throws IOException {
    months(LOW, HIGH);
    String counts = said("outcome x.csv --value x --type c --change 2021-03-01");
    assertTrue(counts.contains("the count was 25 times as high (95% CI 4.6 to 131 times) as the"));
    assertTrue(counts.contains("Now (Apr 2022): 41.8 against 1.8 without the change: 23 times as"));
    String plain = said("outcome x.csv --value x --type xmr --change 2021-03-01 --better down");
    assertTrue(plain.contains("was 40.1 higher (95% CI 37.6 to 42.6) than"), plain);
    assertTrue(plain.contains("On average since: 40.1 higher (95% CI 37.6 to 42.6) "), plain);
  }

  /** From about 10% to about 40% here, and 10% all along in elm, month by month. */
  @Test
  void aShareIsHeldAgainstThatOfAControl() throws IOException {
    StringBuilder text = new StringBuilder("month,site,seen,n\n");
    for (int i = 0; i < 24; i++) {
      LocalDate month = LocalDate.of(2022, 1, 1).plusMonths(i);
      text.append(month).append(",oak,").append((i < 12 ? 8 : 38) + i * 7 % 5).append(",100\n");
      text.append(month).append(",elm,").append(8 + i * 3 % 5).append(",100\n");
    }
    write("x.csv", text.toString());
    String asked = "outcome x.csv --value seen --denominator n --type p --change 2023-01-01";
    String said = said(asked + " --control site=elm");
    String found = "points higher \\(95% CI [0-9.]+ to [0-9.]+\\) than the earlier trend and the";
    assertTrue(
        said.matches(
            ".*"
                + found
                + " change seen in elm would have given: about 40\\.\\d% against 1?\\d\\.\\d%.*"),
        said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level | a step against a trend from 8, as fixed.",
        "both | step and slope from 8, as fixed, which asks for more points.",
        "slope | step and slope from 12, which asks for more points. A change that bends the trend"
            + " alone, as fixed, builds up and takes more.",
      })
  void aPlanSaysWhatTheFixedShapeAsksFor(String shape, String said) throws IOException {
    String asked = "plan --sd 5 --change-size 10 --points-before 10 --points-after 6 --shape ";
    String plan = said(asked + shape);
    assertTrue(plan.contains("Fixed beforehand: shape " + shape), plan);
    assertTrue(plan.contains(said), plan);
    said(asked + shape + " -o x.md");
    assertTrue(read("x.md").contains("Fixed beforehand: shape " + shape + "."), read("x.md"));
  }
}
