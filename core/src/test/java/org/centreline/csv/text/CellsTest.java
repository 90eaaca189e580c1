package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void spacesOfAllKindsAreTakenOff() {
    assertEquals("a b", Cells.trim(" \u00A0\t\uFEFFa b\u200B\u202F\r\n"));
    assertEquals("", Cells.trim("\u3000 "));
  }

  /** Source: Unicode's White_Space and, of width none, U+200B, U+2060 and U+FEFF. */
  @Test
  void onlySpacesAreSpaces() {
    String spaces =
        "\t\n\u000B\f\r \u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
            + "\u200B\u202F\u205F\u2060\u3000\uFEFF";
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertEquals(spaces.indexOf(c) >= 0, Cells.isSpace(c), Integer.toHexString(c));
    }
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
    for (String apart : List.of("\u201C5", "\u201C5\u2019", "\u20185\u201D", "5\u201D")) {
      assertSame(apart, Cells.trim(apart));
    }
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
