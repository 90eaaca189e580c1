package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.text.Texts;
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

  @Test
  void otherNumbersAreNoFlags() {
    FileFindings findings = new FileFindings("x.csv");
    AnswerColumn flags = new AnswerColumn("flag", Answers.FLAGS, findings);
    assertEquals(1, flags.read("1.0", 2));
    for (String other : List.of("soon", "0.5", "2", "-1")) {
      assertTrue(Double.isNaN(flags.read(other, 3)), other);
    }
    AnswerColumn words = new AnswerColumn("done", new Answers("Yes", "No"), findings);
    assertTrue(Double.isNaN(words.read("1.0", 4)));
    List<String> all = new ArrayList<>(Collections.nCopies(4, "3 flag bad-answer"));
    all.add("4 done bad-answer");
    assertEquals(all, Texts.problems(findings));
  }

  @Test
  void whatWasNotAskedOrIsNotKnownIsLeftOut() {
    FileFindings findings = new FileFindings("x.csv");
    AnswerColumn column =
        new AnswerColumn("done", new Answers("Yes", "No", Set.of("Exempt")), findings);
    column.finish();
    assertEquals(List.of(), findings.notices());
    assertTrue(Double.isNaN(column.read("Exempt", 2)));
    column.finish();
    assertTrue(Double.isNaN(column.read("Unknown", 3)));
    column.finish();
    assertEquals(
        List.of(
            "1 cell of 'done' has no answer and is left out: 1 not applicable",
            "2 cells of 'done' have no answer and are left out: 1 not available, 1 not applicable"),
        findings.notices().stream().map(Notice::message).toList());
  }

  @Test
  void whereOneWordCountsAllOthersAreNought() {
    FileFindings findings = new FileFindings("x.csv");
    AnswerColumn column = new AnswerColumn("outcome", new Answers("Fell", ""), findings);
    assertEquals(1, column.read("fell", 2));
    assertEquals(0, column.read("Slipped", 3));
    assertTrue(Double.isNaN(column.read("", 4)));
    assertEquals(List.of(), Texts.problems(findings));
  }
}
