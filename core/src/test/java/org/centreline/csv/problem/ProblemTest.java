package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void saysWhereWhatAndHowToFixIt() {
    Problem problem =
        new Problem("ae.csv", 7, "waits", "a number", "x", "bad-number", "mend the cell");
    assertEquals(
        "ae.csv:7: column 'waits': expected a number but found 'x' [bad-number]\n"
            + "  fix: mend the cell",
        problem.message());
  }

  @Test
  void leavesOutThePlaceThatIsNotMeant() {
    Problem row = new Problem("ae.csv", 7, "", "6 cells", "5 cells", "ragged-row", "mend it");
    assertEquals(
        "ae.csv:7: expected 6 cells but found '5 cells' [ragged-row]\n  fix: mend it",
        row.message());
    Problem file = new Problem("ae.csv", 0, "", "a CSV file", "a PDF", "not-a-csv", "export it");
    assertEquals(
        "ae.csv: expected a CSV file but found 'a PDF' [not-a-csv]\n  fix: export it",
        file.message());
  }

  @Test
  void showsNothingThatAFileCouldHide() {
    Problem problem =
        new Problem("ae.csv", 7, "a\nb", "a number", "\u001B[31m" + "x".repeat(99), "c", "f");
    assertEquals(
        "ae.csv:7: column 'a\\nb': expected a number but found 'U+001B[31m"
            + "x".repeat(55)
            + "...' [c]\n  fix: f",
        problem.message());
  }

  @Test
  void theExceptionTellsTheFirst() {
    Problem problem = new Problem("ae.csv", 7, "", "this", "that", "c", "f");
    DataException refused = new DataException(List.of(problem, problem));
    assertEquals(problem.message(), refused.getMessage());
    assertEquals(2, refused.problems().size());
  }

  @Test
  void keepsOfALongCellItsBeginning() {
    Problem problem = new Problem("x.csv", 7, "v", "a number", "1".repeat(500_000), "c", "f");
    assertEquals("1".repeat(200) + "...", problem.found());
    String hospitals = "1" + "\uD83C\uDFE5".repeat(200);
    Problem cut = new Problem("x.csv", 7, "v", "a number", hospitals, "c", "f");
    assertEquals("1" + "\uD83C\uDFE5".repeat(99) + "...", cut.found());
  }
}
