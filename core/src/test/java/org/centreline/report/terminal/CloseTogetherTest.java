package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place that is too small for what should stand there. */
class CloseTogetherTest {

  @ParameterizedTest
  @CsvSource({"Ab,1", "漢字,1", "漢字,2", "漢字,3", "Abc,2", "Abc,3", "x,1"})
  void whatIsCutTakesNoMoreThanItHas(String text, int most) {
    String cut = ScreenColumns.cut(text, most, '…');
    assertTrue(ScreenColumns.width(cut) <= most, cut);
    assertEquals(ScreenColumns.width(text) <= most, cut.equals(text));
  }
}
