package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Percent;
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
    assertTrue(refused.problems().get(0).fix().contains(Matter.DECIMAL_COMMA.toString()));
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

  private NumberColumn column(ReadingOptions options) {
    return new NumberColumn("n", options, findings);
  }

  private List<String> notices() {
    return findings.notices().stream().map(Notice::message).toList();
  }

  private List<Problem> refused() {
    return assertThrows(DataException.class, findings::stopIfAny).problems();
  }

  @Test
  void theSignOfACurrencyIsLeftOutAndTold() {
    NumberColumn column = column("n");
    assertEquals(1273, column.read("\u00A31,273", 2));
    column.finish(',');
    assertEquals(-5, column.read("-\u20AC 5", 3));
    column.finish(',');
    assertEquals(
        List.of(
            "the sign of the currency in 1 cell of 'n' left out",
            "the sign of the currency in 2 cells of 'n' left out"),
        notices());
  }

  /** By hand: 25 s are 0.41667 min. */
  @Test
  void lengthsOfTimeAreNumbersOfOneUnit() {
    NumberColumn column = column("Wait (mm:ss)");
    assertEquals(Optional.empty(), column.lengths());
    assertEquals(7 + 25 / 60.0, column.read("7:25", 2), 1e-12);
    assertEquals(8, column.read("8:00", 3), 1e-12);
    assertEquals(Optional.of(Lengths.Unit.MINUTES), column.lengths());
    column.finish(',');
    assertEquals(
        List.of("cells of 'Wait (mm:ss)' were read as minutes: 7:25 is 7.4167"), notices());
    assertEquals(List.of(), Texts.problems(findings));
    column.read("9", 4);
    column.finish(',');
    assertEquals(List.of("4 Wait (mm:ss) bad-number"), Texts.problems(findings));
  }

  @Test
  void aLengthOfTimeThatMayBeEitherIsAskedOnce() {
    read(column("Wait"), ',', "1:00:00", "7:25", "7:30");
    assertEquals(List.of("3 Wait ambiguous-length"), Texts.problems(findings));
  }

  @Test
  void numbersThatWereReadElsewhereCount() {
    NumberColumn column = column("% seen");
    assertFalse(column.readsPlain());
    column.read("0.5", 2);
    assertTrue(column.readsPlain());
    column.plain(3, 93.4);
    column.finish(',');
    assertTrue(notices().get(0).contains("if 93.4 means 0.934"));
    NumberColumn marked = column("n");
    marked.read("5%", 2);
    assertFalse(marked.readsPlain());
    NumberColumn said = column(ReadingOptions.standard().with(Percent.YES));
    assertEquals(0.478, said.read("47.8", 2));
    assertFalse(said.readsPlain());
    assertTrue(said.isPercentage());
    assertFalse(column("n").isPercentage());
  }

  @Test
  void oneHundredPercentIsAtMostOne() {
    read(column("% seen"), ',', "1", "0.2");
    read(column("% seen"), ',', "0.2", "1.01");
    assertTrue(notices().get(0).contains("at most 1"));
    assertTrue(notices().get(1).contains("as they stand; add "));
    read(column("% seen"), ',', "*");
    assertEquals("1 cell of '% seen' has no number: 1 suppressed", notices().get(2));
  }

  @Test
  void aPercentSignIsAHundredth() {
    assertEquals(0.478, column("n").read("47.8%", 2));
    read(column("n"), ',', "5", "47.8%");
    read(column("m"), ',', "47.8%", "5");
    assertEquals("a percent sign nowhere, as in '5'", refused().get(0).expected());
    assertEquals("a percent sign as in '47.8%'", refused().get(1).expected());
  }

  @Test
  void numbersHaveOrdinarySize() {
    NumberColumn column = column("n");
    assertEquals(0, column.read("0e5", 2));
    for (String odd : List.of("1e51", "-1e51", "1e-400")) {
      assertTrue(Double.isNaN(column.read(odd, 3)), odd);
    }
    assertEquals(3, Texts.problems(findings).size());
  }

  @Test
  void theFixNamesTheOtherSign() {
    NumberColumn commas = column(ReadingOptions.standard().with(Decimal.COMMA));
    assertEquals(3.5, commas.read("3,5", 2));
    commas.read("3.5", 3);
    column("n").read("3,5", 4);
    for (String odd : List.of("x", "()", "(-21)", "(21", "21)", "( )")) {
      column("n").read(odd, 5);
    }
    List<Problem> all = refused();
    assertTrue(all.get(0).fix().startsWith("if the point marks decimals, leave out"));
    assertTrue(all.get(1).fix().startsWith("if the comma marks decimals, add"));
    all.subList(2, 8).forEach(odd -> assertTrue(odd.fix().startsWith("mend the cell"), odd.fix()));
  }

  @Test
  void aCommaIsDoubtfulWhereNothingElseWasSaid() {
    read(column(ReadingOptions.standard().with(Decimal.POINT)), ';', "1,273");
    read(column("n"), ',', "1,273");
    read(column("n"), ';', "1273", "1'273");
    read(column("n"), ';', "5", "6.5");
    assertEquals(List.of(), Texts.problems(findings));
    read(column("n"), ';', "5", "1,273", "1,274");
    assertEquals(List.of("3 n ambiguous-number"), Texts.problems(findings));
  }
}
