package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenColumnsTest {

  @Test
  void widthCountsColumns() {
    assertEquals(5, ScreenColumns.width("Anhøj"));
    assertEquals(1, ScreenColumns.width("e\u0301"));
    assertEquals(4, ScreenColumns.width("漢字"));
    assertEquals(2, ScreenColumns.width("😀"));
    assertEquals(1, ScreenColumns.width("a\u20DD"), "a circle around a letter");
  }

  /** Blocks that East Asian Width calls wide, at their ends and beside them. */
  @ParameterizedTest
  @CsvSource({
    "0x10FF,1",
    "0x1100,2",
    "0x115F,2",
    "0x1160,1",
    "0x303F,1",
    "0x3042,2",
    "0x33FF,2",
    "0xABFF,1",
    "0xAC00,2",
    "0xD7A3,2",
    "0xD7B0,1",
    "0xFF01,2",
    "0xFF60,2",
    "0xFF61,1",
    "0x1F2FF,1",
    "0x1F300,2",
    "0x1FAFF,2",
    "0x1FB00,1"
  })
  void wideCharactersTakeTwoColumns(int character, int columns) {
    assertEquals(columns, ScreenColumns.width(Character.toString(character)));
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
