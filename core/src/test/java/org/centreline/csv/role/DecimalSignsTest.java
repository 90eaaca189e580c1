package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign before the decimals, where cells stand between semicolons. */
class DecimalSignsTest {

  private static ReadingOptions found(String lines) {
    return DecimalSigns.found(
        Texts.table(lines.replace(' ', '\n') + "\n"),
        ReadingOptions.standard(),
        new FileFindings("x.csv"));
  }

  @Test
  void aColumnThatReadsOnlyWithCommasHasThem() {
    String lines = "Ward;Wait A;1,5 B;2,75 C;1.234,5";
    assertEquals(ReadingOptions.Decimal.COMMA, found(lines).decimal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // One column needs a point.
        "Ward;Wait;Cost A;1,5;2.5 B;2,75;3.5",
        "Ward;Wait;Cost A;2.5;1.234 B;3.5;2.345",
        // Words, and numbers that are alike both ways.
        "Ward;Wait A;0.000 B;12 C;0.000",
        "Ward;Wait A;1.234 B;none C;many",
        "Ward;Wait A;1,234.5 B;2,345.5"
      })
  void whatNeedsAPointOrReadsAlikeIsLeftAsItIs(String lines) {
    assertEquals(ReadingOptions.standard().decimal(), found(lines).decimal());
  }

  @Test
  void threeDigitsBehindEveryPointAreAskedAbout() {
    DataException asked =
        assertThrows(DataException.class, () -> found("Ward;Wait A;1.234 B;2.345 C;3"));
    assertEquals("ambiguous-number", asked.problems().get(0).code());
    assertEquals(2, asked.ways().size());
  }
}
