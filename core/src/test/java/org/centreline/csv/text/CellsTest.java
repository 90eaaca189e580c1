package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void spacesOfAllKindsAreTakenOff() {
    assertEquals("a b", Cells.trim(" \u00A0\t\uFEFFa b\u200B\u202F\r\n"));
    assertEquals("", Cells.trim("\u3000 "));
  }

  @Test
  void whatIsCleanIsNotCopied() {
    String clean = "5";
    assertSame(clean, Cells.trim(clean));
  }

  @Test
  void curlyQuotationMarksAreTakenOffInPairs() {
    assertEquals("5", Cells.trim("\u201C 5 \u201D"));
    assertEquals("5", Cells.trim("\u2018\u201C5\u201D\u2019"));
    assertEquals("\u201C5", Cells.trim("\u201C5"));
  }

  @Test
  void aMillionMarksAreNoTrouble() {
    String deep = "\u201C".repeat(1 << 20) + "x" + "\u201D".repeat(1 << 20);
    assertEquals("x", Cells.trim(deep));
  }

  @Test
  void namesHavePlainSpaces() {
    assertEquals("Total treated", Cells.name(" Total\r\n\u00A0treated "));
    assertEquals("", Cells.name("  "));
  }
}
