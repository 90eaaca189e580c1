package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.junit.jupiter.api.Test;

class AnswerColumnTest {

  @Test
  void yesIsOneAndNoIsNought() {
    FileFindings findings = new FileFindings("x.csv");
    AnswerColumn column = new AnswerColumn("done", new Answers("Yes", "No"), findings);
    assertEquals(1, column.read("YES", 2));
    assertEquals(0, column.read("no", 3));
    assertTrue(Double.isNaN(column.read("", 4)) && Double.isNaN(column.read("N/A", 5)));
    column.finish();
    assertEquals(
        "2 cells of 'done' have no answer and are left out: 1 empty, 1 not applicable",
        findings.notices().get(0).message());
    assertTrue(Double.isNaN(column.read("Maybe", 6)));
    DataException refused = assertThrows(DataException.class, findings::stopIfAny);
    assertEquals("bad-answer", refused.problems().get(0).code());
    assertEquals(6, refused.problems().get(0).line());
  }

  @Test
  void flagsAreNumbers() {
    AnswerColumn column = new AnswerColumn("flag", Answers.FLAGS, new FileFindings("x.csv"));
    assertEquals(1, column.read("1.0", 2));
    assertEquals(0, column.read("0", 3));
  }
}
