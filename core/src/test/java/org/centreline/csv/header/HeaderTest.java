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
        "did you mean "
            + Matter.DATE
            + " Date? the columns are: Date, Total treated, column 3, x, X",
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

  @Test
  void columnsAreFoundByTheirNamesAndNumbers() {
    assertEquals(List.of("Date", "Total treated", "column 3", "x", "X"), header.all());
    assertEquals(List.of(2), header.positions("Column 3"));
    assertEquals(List.of(), header.positions("column 4"));
    assertEquals(1, header.position("Total treated", Matter.VALUE, new FileFindings("x.csv")));
  }

  @Test
  void aNameAboveGoesForTheColumnsToItsRight() {
    Header upper = Texts.header("", "2023", "", "2024");
    Header lower = Texts.header("Ward", "n", "x", "n", "x", "y");
    Header joined = Header.joined(upper, lower);
    assertEquals(List.of("Ward", "2023 n", "2023 x", "2024 n", "2024 x", "2024 y"), joined.names());
    assertEquals(2, joined.rows());
    assertEquals(
        List.of("Ward", "n 2023", "x"),
        Header.joined(Texts.header("Ward", "n", "x"), Texts.header("", "2023")).names());
  }

  @Test
  void twentyNamesAreListedAndACellIsNoLongerThanInASpreadsheet() {
    String[] names = new String[20];
    java.util.Arrays.setAll(names, i -> "c" + i);
    assertTrue(Texts.header(names).list().endsWith("c18, c19"));
    FileFindings findings = new FileFindings("x.csv");
    Texts.header("a".repeat(32_767)).checkNames(findings);
    Header longer = Texts.header("a".repeat(32_768));
    assertThrows(DataException.class, () -> longer.checkNames(findings));
  }
}
