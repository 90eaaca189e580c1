package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.Matter;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class HeaderTest {

  private final Header header = Texts.header("Date", " Total\u00A0treated ", "", "x", "X", "", "");

  @Test
  void endsWithTheLastName() {
    assertEquals(5, header.width());
    assertEquals(7, header.cells());
  }

  @Test
  void aColumnWithoutANameHasANumber() {
    assertEquals("column 3", header.name(2));
    assertEquals("column 9", header.name(8));
  }

  @Test
  void capitalsMatterWhereTheyMust() {
    assertEquals(List.of(1), header.positions("total treated"));
    assertEquals(List.of(4), header.positions("X"));
    assertEquals(List.of(), header.positions(""));
  }

  @Test
  void aNameThatIsNotThereIsAProblemWithTheNearest() {
    FileFindings findings = new FileFindings("x.csv");
    assertEquals(-1, header.position("Dtae", Matter.DATE, findings));
    DataException refused = assertThrows(DataException.class, findings::stopIfAny);
    assertEquals("missing-column", refused.problems().get(0).code());
    assertEquals(
        "did you mean date column Date? the columns are: Date, Total treated, column 3, x, X",
        refused.problems().get(0).fix());
  }

  @Test
  void aNameThatIsThereTwiceIsAProblem() {
    FileFindings findings = new FileFindings("x.csv");
    assertEquals(-1, Texts.header("n", "n").position("n", Matter.VALUE, findings));
    assertEquals(List.of("1 n duplicate-column"), Texts.problems(findings));
  }

  @Test
  void aLongListIsCut() {
    String[] names = new String[30];
    java.util.Arrays.setAll(names, i -> "c" + i);
    assertTrue(Texts.header(names).list().endsWith("c19, ..."));
  }
}
