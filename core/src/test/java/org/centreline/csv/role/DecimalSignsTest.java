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

/** The sign before the decimals, where cells stand between semicolons or commas. */
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
        "Ward;Wait A;1,234.5 B;2,345.5",
        // Among commas: thousands, decimals, and a slip among thousands.
        "Ward,N A,\"1,210\" B,\"1,080\"",
        "Ward,N A,1.210 B,2.080",
        "Ward,N A,\"1,210\" B,\"1,080\" C,\"1,120\" D,\"12,50\""
      })
  void whatNeedsAPointOrReadsAlikeIsLeftAsItIs(String lines) {
    assertEquals(ReadingOptions.standard().decimal(), found(lines).decimal());
  }

  @Test
  void whatOneColumnShowsCountsForAllAmongCommasToo() {
    String lines = "Ward,Wait,Cost A,\"1,210\",\"1,5\" B,\"1,080\",\"2,5\"";
    assertEquals(ReadingOptions.Decimal.COMMA, found(lines).decimal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ward,Wait,Cost,Rate A,\"1,210\",\"1,5\",1.5 B,\"1,080\",\"2,5\",2.5",
        "Ward;Wait;Cost;Rate A;1.210;1,5;1.5 B;1.080;2,5;2.5",
        // A cell in a column tells, which may be a slip.
        "Ward,Wait,N A,\"1,210\",\"1,210\" B,\"1,080\",\"1,210\" C,\"1,080\",\"12,50\"",
        "Ward,N A,1.234 B,980",
        // Somebody typed one without the sign that the others have.
        "Ward,N A,9.812 B,10.034 C,9870 D,10.120"
      })
  void whatNothingOrBothTellIsAskedAbout(String lines) {
    DataException asked = assertThrows(DataException.class, () -> found(lines));
    assertEquals("ambiguous-number", asked.problems().get(0).code());
    assertEquals(2, asked.ways().size());
  }

  @Test
  void threeDigitsBehindEveryPointAreAskedAbout() {
    DataException asked =
        assertThrows(DataException.class, () -> found("Ward;Wait A;1.234 B;2.345 C;3"));
    assertEquals("ambiguous-number", asked.problems().get(0).code());
    assertEquals(2, asked.ways().size());
  }
}
