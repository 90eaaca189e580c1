package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScreenColumnsTest {

  @Test
  void widthCountsColumns() {
    assertEquals(5, ScreenColumns.width("Anhøj"));
    assertEquals(1, ScreenColumns.width("e\u0301"));
    assertEquals(4, ScreenColumns.width("漢字"));
    assertEquals(2, ScreenColumns.width("😀"));
  }

  @Test
  void cuttingLeavesAMark() {
    assertEquals("Ward", ScreenColumns.cut("Ward", 4, '~'));
    assertEquals("Ward~", ScreenColumns.cut("Ward of", 6, '~'));
    assertEquals("漢~", ScreenColumns.cut("漢字", 3, '~'));
  }

  @Test
  void fillingUp() {
    assertEquals("ab  ", ScreenColumns.left("ab", 4));
    assertEquals("  ab", ScreenColumns.right("ab", 4));
    assertEquals("abc", ScreenColumns.right("abc", 2));
  }

  @Test
  void wordsWrapAndLongOnesBreak() {
    assertEquals(List.of("one two", "three"), ScreenColumns.wrap("one two  three", 8));
    assertEquals(List.of("abcdef", "gh ij"), ScreenColumns.wrap("abcdefgh ij", 6));
    assertEquals(List.of("a", "漢", "字"), ScreenColumns.wrap("a 漢字", 2));
    assertEquals(List.of(""), ScreenColumns.wrap("  ", 5));
  }

  /** In time that grows with the length: half a million letters were minutes when it did not. */
  @Test
  @Timeout(60)
  void aWordWithoutEndBreaks() {
    List<String> lines = ScreenColumns.wrap("x " + "1".repeat(760_001), 76);
    assertEquals(10_002, lines.size());
    assertEquals("1".repeat(76), lines.get(10_000));
    assertEquals("1", lines.get(10_001));
  }
}
