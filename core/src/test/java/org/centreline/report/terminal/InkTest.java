package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.analysis.Reading;
import org.centreline.report.TextScreen.Colour;
import org.junit.jupiter.api.Test;

class InkTest {

  @Test
  void signalsHaveColoursThatAreNeitherRedNorGreen() {
    assertEquals("•", Ink.of(Reading.COMMON_CAUSE).on("•", Colour.ON));
    for (Reading reading : Reading.values()) {
      String drawn = Ink.of(reading).on("x", Colour.ON);
      assertFalse(drawn.matches("\u001b\\[(31|32|91|92)m.*"), drawn);
      assertTrue(Ink.of(reading).on("x", Colour.OFF).equals("x"));
    }
  }

  /** Red is none of ours: it steers the screen and is shown by its number. */
  @Test
  void onlyOurOwnColoursReachAScreen() {
    String bold = Ink.BOLD.on("x", Colour.ON);
    assertEquals(bold, Ink.visible(bold, Colour.ON));
    assertEquals("[U+001B][31mred" + bold, Ink.visible("\u001b[31mred" + bold, Colour.ON));
    assertEquals("  ", Ink.BOLD.on("  ", Colour.ON), "white space has no colour");
  }
}
