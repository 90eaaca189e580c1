package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void widthCountsColumns() {
    assertEquals(5, Columns.width("Anhøj"));
    assertEquals(1, Columns.width("e\u0301"));
    assertEquals(4, Columns.width("漢字"));
    assertEquals(2, Columns.width("😀"));
  }

  @Test
  void cuttingLeavesAMark() {
    assertEquals("Ward", Columns.cut("Ward", 4, '~'));
    assertEquals("Ward~", Columns.cut("Ward of", 6, '~'));
    assertEquals("漢~", Columns.cut("漢字", 3, '~'));
  }

  @Test
  void fillingUp() {
    assertEquals("ab  ", Columns.left("ab", 4));
    assertEquals("  ab", Columns.right("ab", 4));
    assertEquals("abc", Columns.right("abc", 2));
  }

  @Test
  void wordsWrapAndLongOnesBreak() {
    assertEquals(List.of("one two", "three"), Columns.wrap("one two  three", 8));
    assertEquals(List.of("abcdef", "gh ij"), Columns.wrap("abcdefgh ij", 6));
    assertEquals(List.of("a", "漢", "字"), Columns.wrap("a 漢字", 2));
    assertEquals(List.of(""), Columns.wrap("  ", 5));
  }
}
