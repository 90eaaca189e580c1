package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.analysis.describe.Trouble.Severity;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.junit.jupiter.api.Test;

class TroublesTest {

  private final Troubles troubles = new Troubles();

  private static Problem bad(int line, String column) {
    return new Problem("x.csv", line, column, "a number", "n/k", "bad-number", "mend the cell");
  }

  @Test
  void problemsOfAColumnAreOneAndTheSameCellCountsOnce() {
    troubles.problems(new DataException(List.of(bad(9, "a"), bad(4, "a"), bad(4, "b"))));
    troubles.problems(new DataException(List.of(bad(9, "a"))));
    assertEquals(
        List.of(
            new Trouble(
                Severity.ERROR,
                "bad-number",
                4,
                "b",
                "expected a number but found 'n/k'",
                "mend the cell",
                1),
            new Trouble(
                Severity.ERROR,
                "bad-number",
                9,
                "a",
                "expected a number but found 'n/k'",
                "mend the cell",
                2)),
        troubles.all());
  }

  @Test
  void theWorstFirstAndNothingThatTheCommandMade() {
    troubles.notices(
        List.of(
            new Notice("delimiter", "tabs"),
            new Notice("identifiable", "names"),
            new Notice("column-chosen", "date column"),
            new Notice("delimiter", "tabs")));
    troubles.problems(new DataException(List.of(bad(4, "a"))));
    assertEquals(
        List.of("error bad-number", "warning identifiable", "note delimiter"),
        troubles.all().stream().map(t -> t.severity().word() + " " + t.code()).toList());
  }
}
