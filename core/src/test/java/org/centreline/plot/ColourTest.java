package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

  private static final Colour WHITE = new Colour(0xFFFFFF);

  @ParameterizedTest
  @CsvSource({
    "0x000000, 21.00", "0x00B0F0, 2.48", "0xA6A6A6, 2.43", "0xFF6600, 2.94", "0xBFBFBF, 1.84",
    "0xE46C0A, 3.26", "0x0072C6, 4.97", "0x490092, 12.36", "0xDE1B1B, 4.91", "0xFFFFFF, 1.00"
  })
  void contrastOnWhiteIsThePublishedOne(String rgb, double expected) {
    Colour colour = new Colour(Integer.decode(rgb));
    assertEquals(expected, colour.contrast(WHITE), 0.005);
    assertEquals(colour.contrast(WHITE), WHITE.contrast(colour));
  }

  @Test
  void hexHasSixDigits() {
    assertEquals("#00000A", new Colour(10).hex());
    assertEquals("#DE1B1B", new Colour(0xDE1B1B).hex());
  }

  @Test
  void refusesWhatIsNoColour() {
    assertThrows(IllegalArgumentException.class, () -> new Colour(-1));
    assertThrows(IllegalArgumentException.class, () -> new Colour(0x1000000));
  }
}
