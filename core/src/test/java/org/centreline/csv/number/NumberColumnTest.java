package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class NumberColumnTest {

  private final FileFindings findings = new FileFindings("x.csv");

  private NumberColumn column(String name) {
    return new NumberColumn(name, ReadingOptions.standard(), findings);
  }

  private void read(NumberColumn column, char delimiter, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      column.read(cells[i], i + 2);
    }
    column.finish(delimiter);
  }

  @Test
  void cellsBecomeNumbers() {
    NumberColumn column = column("n");
    assertEquals(1273, column.read("1,273", 2));
    assertTrue(Double.isNaN(column.read("*", 3)));
    assertFalse(column.isPercentage());
  }

  @Test
  void missingCellsAreCountedByKind() {
    read(column("n"), ',', "5", "", "", "*", "N/A", ":");
    assertEquals(
        "5 cells of 'n' have no number: 2 empty, 1 suppressed, 1 not available, 1 not applicable",
        findings.notices().get(0).message());
  }

  /** In accounts (21) is less than nothing; elsewhere it may be a note or an estimate. */
  @Test
  void aNumberInBracketsIsAsked() {
    NumberColumn column = column("n");
    read(column, ',', "5", "(21)", "(see note)");
    assertEquals(List.of("3 n bad-number", "4 n bad-number"), Texts.problems(findings));
    DataException refused = assertThrows(DataException.class, findings::stopIfAny);
    String fix = refused.problems().get(0).fix();
    assertTrue(fix.startsWith("write -21 if the brackets mean less than nothing"), fix);
    assertTrue(refused.problems().get(1).fix().startsWith("mend the cell"));
  }

  @Test
  void everyBadCellIsReported() {
    read(column("n"), ',', "5", "x", "6", "1e999", "#DIV/0!");
    assertEquals(
        List.of("3 n bad-number", "5 n bad-number", "6 n bad-number"), Texts.problems(findings));
  }

  @Test
  void aCommaThatMayMarkDecimalsIsNamedInTheFix() {
    read(column("n"), ',', "3,5");
    DataException refused =
        org.junit.jupiter.api.Assertions.assertThrows(DataException.class, findings::stopIfAny);
    assertTrue(refused.problems().get(0).fix().contains("decimal comma"));
  }

  @Test
  void percentSignsAreEverywhereOrNowhere() {
    NumberColumn column = column("n");
    read(column, ',', "47.8%", "*", "12.0%", "0.3");
    assertTrue(column.isPercentage());
    assertEquals(List.of("5 n mixed-percent"), Texts.problems(findings));
  }

  @Test
  void aCommaBetweenSemicolonsIsDoubtful() {
    read(column("n"), ';', "5", "1,273");
    assertEquals(List.of("3 n ambiguous-number"), Texts.problems(findings));
  }

  @Test
  void unlessTheColumnSettlesIt() {
    read(column("n"), ';', "1,273", "1,273.5");
    assertEquals(List.of(), Texts.problems(findings));
  }

  @Test
  void headingsThatSpeakOfPercentages() {
    read(column("% seen"), ',', "0.5", "0.7");
    assertTrue(findings.notices().get(0).message().contains("at most 1"));
    read(column("Percent seen"), ',', "50", "70");
    assertTrue(findings.notices().get(1).message().contains("percent"));
    read(column("% seen"), ',', "50%");
    read(column("seen"), ',', "50");
    assertEquals(2, findings.notices().size());
  }
}
