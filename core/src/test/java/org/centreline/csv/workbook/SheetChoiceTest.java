package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.junit.jupiter.api.Test;

class SheetChoiceTest {

  private static final String CHART = "<chartsheet/>";

  @Test
  void theOneThatHoldsAnything() {
    byte[] bytes =
        new Xlsx()
            .add("Chart1", "", "chartsheet", CHART)
            .sheet("Sheet1")
            .sheet("Data", "Falls", "7")
            .sheet("Sheet3", "<row r=\"1\"><c r=\"A1\" s=\"3\"/></row>")
            .bytes();
    assertEquals(List.of("Falls", "7"), Opened.rows(bytes));
  }

  @Test
  void severalAreAQuestionWithTheirNames() {
    byte[] bytes = new Xlsx().sheet("Falls", "1").sheet("../x", "2").hidden("Lists", "3").bytes();
    DataException question = Opened.refused(bytes);
    assertEquals("choose-sheet", question.problems().get(0).code());
    assertEquals("2: Falls, ../x", question.problems().get(0).found());
    assertEquals(
        List.of("Falls", "../x"),
        question.ways().stream().map(way -> way.arguments().get(0).column()).toList());
    assertEquals(List.of("2"), Opened.rows(bytes, "../x"));
    assertEquals(List.of("1"), Opened.rows(bytes, "FALLS"));
    assertEquals(List.of("3"), Opened.rows(bytes, "Lists"));
  }

  @Test
  void onlySoManySheetsAreLookedThrough() {
    Xlsx many = new Xlsx().sheet("Data", "1");
    for (int i = 0; i < 60; i++) {
      many.sheet("Empty " + i);
    }
    String found = Opened.refused(many.bytes()).problems().get(0).found();
    assertTrue(found.startsWith("61: Data, Empty 0, ") && found.endsWith(", Empty 18"), found);
  }

  @Test
  void onlySoManyHiddenSheetsAreNamed() {
    Xlsx many = new Xlsx().sheet("Data", "1").add("Gone", " state=\"veryHidden\"", "worksheet", "");
    for (int i = 1; i <= 20; i++) {
      many.hidden("L" + i, "1");
    }
    String told = Opened.notices(many.bytes()).get(0);
    assertTrue(told.startsWith("hidden-sheets: 21 hidden sheets not read: 'Gone', 'L1', "), told);
    assertTrue(told.contains("'L19' and more;") && !told.contains("'L20'"), told);
  }

  /** A formula that was never worked out, or very many rows, may be what is wanted. */
  @Test
  void formulasAndLongSheetsHoldSomething() {
    Xlsx both =
        new Xlsx().sheet("Empty").sheet("Formulas", "=B2").sheet("Long", "<row/>".repeat(10_001));
    assertEquals("2: Formulas, Long", Opened.refused(both.bytes()).problems().get(0).found());
  }

  @Test
  void hiddenSheetsAloneAreAQuestionToo() {
    DataException question = Opened.refused(new Xlsx().hidden("Lists", "3").bytes());
    assertEquals("choose-sheet", question.problems().get(0).code());
    assertEquals("a hidden sheet", question.ways().get(0).shows());
  }

  @Test
  void namesThatAreNot() {
    byte[] bytes =
        new Xlsx().add("Chart1", "", "chartsheet", CHART).sheet("Falls 2024", "1").bytes();
    assertEquals(
        "x.xlsx: expected a sheet called 'Fals 2024' but found 'none' [no-sheet]\n  fix: did you"
            + " mean sheet \"Falls 2024\"? the sheets are: Falls 2024",
        Opened.message(bytes, "Fals 2024"));
    assertTrue(Opened.message(bytes, "Chart1").contains("a chart or macros"));
    assertTrue(
        Opened.message(new Xlsx().add("Chart1", "", "chartsheet", CHART).bytes())
            .contains("expected a sheet of cells but found 'none' [no-sheet]"));
  }

  @Test
  void anEmptySheetIsAnEmptyFile() {
    assertEquals(List.of(), Opened.rows(new Xlsx().sheet("Sheet1").sheet("Sheet2").bytes()));
  }
}
