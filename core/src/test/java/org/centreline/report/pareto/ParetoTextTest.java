package org.centreline.report.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoTextTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 60, 80, 200})
  void noLineIsWiderThanTheScreen(int width) {
    TextScreen terminal = new TextScreen(width, Glyphs.ASCII, TextScreen.Colour.OFF);
    String text = ParetoText.write(Causes.many(50), terminal);
    text.lines().forEach(line -> assertTrue(line.length() <= width, line));
    assertTrue(text.contains("##"), text);
    assertTrue(text.chars().allMatch(c -> c < 128), text);
  }

  @Test
  void afterThirtyTheSmallestBecomeOne() {
    assertFalse(ParetoText.write(Causes.many(31), TextScreen.plain()).contains("Other ("));
    String text = ParetoText.write(Causes.many(32), TextScreen.plain());
    assertEquals(2, text.split("Other \\(2 categories\\)", -1).length - 1);
    assertTrue(text.contains("To see all 32 categories: output format csv"), text);
  }

  @Test
  void theMarkIsDrawnWhereTheFewEnd() {
    String text = ParetoText.write(Causes.many(10), TextScreen.plain());
    assertTrue(text.contains("┄ 80%\n  =<b>cause | \"7\""), text);
    assertFalse(ParetoText.write(Causes.many(60), TextScreen.plain()).contains("┄ 80%"));
  }

  @Test
  void everyGroupHasItsTitle() {
    String text = ParetoText.write(Causes.groups("North", "South"), TextScreen.plain());
    assertTrue(text.startsWith("Causes <now>: North\n"), text);
    assertTrue(text.contains("\n\nCauses <now>: South\n"), text);
  }
}
