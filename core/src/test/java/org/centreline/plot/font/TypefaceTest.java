package org.centreline.plot.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected widths: Adobe's published metrics of Helvetica, to which the font is compatible. */
class TypefaceTest {

  private static final double ROUNDING = 0.0006;

  @ParameterizedTest
  @CsvSource({
    "A, 0.667, 0.722", "i, 0.222, 0.278", "m, 0.833, 0.889", "W, 0.944, 0.944", "0, 0.556, 0.556",
    "%, 0.889, 0.889", "é, 0.556, 0.556", "ø, 0.611, 0.611", "–, 0.556, 0.556", "—, 1.000, 1.000"
  })
  void widthsAreThePublishedOnes(String letter, double regular, double bold) {
    assertEquals(regular, Typeface.REGULAR.width(letter), ROUNDING);
    assertEquals(bold, Typeface.BOLD.width(letter), ROUNDING);
  }

  @Test
  void widthsAdd() {
    double mean = 0.833 + 0.556 + 0.556 + 0.556;
    assertEquals(mean, Typeface.REGULAR.width("mean"), 4 * ROUNDING);
    assertEquals(0, Typeface.REGULAR.width(""));
    assertEquals(0.278, Typeface.REGULAR.width(" "), ROUNDING);
  }

  @Test
  void whatTheFontLacksIsAsWideAsItsBox() {
    double box = Typeface.REGULAR.width("\uE000");
    assertEquals(0.75, box, 0.01);
    assertEquals(box, Typeface.REGULAR.width("漢"));
    assertEquals(box, Typeface.REGULAR.width("\uD83C\uDFE5"));
  }
}
