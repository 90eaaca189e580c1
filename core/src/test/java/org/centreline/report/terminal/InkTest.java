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
}
