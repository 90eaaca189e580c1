package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class RowShapeTest {

  private static final RowShape LAST = new RowShape(Texts.header("date", "n", ""), ';', Set.of(1));

  @Test
  void bothReadingsAreNamed() {
    Row row = Texts.row("2024-01,1,007");
    Mismatch cut = LAST.mismatch(row, row.filled()).orElseThrow();
    assertTrue(cut.toString().contains("if 1;007 is one number"), cut.toString());
    assertTrue(cut.toString().contains("if '007' stands by itself"), cut.toString());
  }

  @Test
  void anEmptyCellWithoutANameIsNothing() {
    Row row = Texts.row("2024-01,1,");
    assertTrue(LAST.mismatch(row, row.filled()).isEmpty());
    assertEquals(2, row.filled());
  }

  @Test
  void aGapStandsRightOfANumber() {
    assertFalse(LAST.hasGaps());
    assertTrue(new RowShape(Texts.header("date", "n", "", "x"), ',', Set.of(1)).hasGaps());
    assertFalse(new RowShape(Texts.header("date", "n", "", "x"), ',', Set.of(-1, 0)).hasGaps());
  }
}
