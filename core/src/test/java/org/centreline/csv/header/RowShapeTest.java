package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static String found(RowShape shape, String line) {
    Row row = Texts.row(line);
    return shape.mismatch(row, row.filled()).map(Mismatch::found).orElse("");
  }

  @Test
  void aRowIsAsWideAsItsHeader() {
    RowShape shape = new RowShape(Texts.header("date", "n", "x"), ',', Set.of(1));
    assertEquals("", found(shape, "2024-01,1,2"));
    assertEquals("", found(shape, "2024-01,1,2,,"));
    assertEquals("4 cells", found(shape, "2024-01,1,007,2"));
    assertEquals("2 cells", found(shape, "2024-01,1"));
  }

  /** A number of thousands that was cut in two stands right of the last name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01,1,007|007",
        "2024-01,\u00A31,7|7",
        "2024-01,1,12.5%|12.5%",
        "2024-01,1,see note|''",
        "2024-01,none,7|''",
        "2024-01,1|''"
      })
  void aNumberBehindTheLastNameIsDoubted(String line, String found) {
    RowShape shape = new RowShape(new Header(List.of("date", "n"), 3, 1, 1), ',', Set.of(1));
    assertEquals(found, found(shape, line));
  }

  /** Between names only what thousands look like: up to three digits, and three more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01,1,007,5|007",
        "2024-01,\u00A3999,273.5,5|273.5",
        "2024-01,1000,007,5|''",
        "2024-01,0,123,5|''",
        "2024-01,1,07,5|''",
        "2024-01,1,0071,5|''",
        "2024-01,1,,5|''"
      })
  void aNumberBetweenNamesMayBeCutInTwo(String line, String found) {
    Header gap = Texts.header("date", "n", "", "x");
    assertEquals(found, found(new RowShape(gap, ',', Set.of(1)), line));
    assertEquals("", found(new RowShape(gap, ',', Set.of(0, 3)), line));
  }
}
