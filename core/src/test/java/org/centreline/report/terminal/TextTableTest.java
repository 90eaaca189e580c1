package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.report.Glyphs;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.TextScreen;
import org.centreline.report.TextScreen.Colour;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static final TextScreen NARROW = new TextScreen(40, Glyphs.ASCII, Colour.OFF);

  private static Table table(String label) {
    return new Table(
        List.of(
            new Column("Phase", Align.RIGHT),
            new Column("Label", Align.LEFT),
            new Column("Mean", Align.RIGHT)),
        List.of(List.of("1", label, "20.0"), List.of("2", "", "1,234.5")));
  }

  @Test
  void numbersStandRightAndWordsLeft() {
    assertEquals(
        List.of("Phase  Label      Mean", "    1  Before     20.0", "    2          1,234.5"),
        TextTable.of(table("Before"), NARROW));
  }

  @Test
  void wideWordsAreCut() {
    List<String> lines = TextTable.of(table("Before the clinic moved to its new place"), NARROW);
    assertEquals("    1  Before the clinic moved~     20.0", lines.get(1));
    assertTrue(lines.stream().allMatch(line -> line.length() <= 40));
  }

  @Test
  void tooManyColumnsAreListedRowByRow() {
    Column wide = new Column("A very wide heading", Align.RIGHT);
    Table table = new Table(List.of(wide, wide, wide), List.of(List.of("1", "", "3")));
    assertEquals(
        List.of("A very wide heading 1, A very wide", "heading 3"), TextTable.of(table, NARROW));
  }
}
