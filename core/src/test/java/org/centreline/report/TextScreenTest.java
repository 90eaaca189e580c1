package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.report.TextScreen.Colour;
import org.junit.jupiter.api.Test;

class TextScreenTest {

  @Test
  void asciiComesNear() {
    TextScreen ascii = new TextScreen(80, Glyphs.ASCII, Colour.OFF);
    assertEquals("Anhoj: cafe - GBP5 'a' ?", ascii.say("Anhøj: café – £5 ‘a’ 漢"));
    assertEquals("OaeAEssl", ascii.say("ØæÆßł"));
    assertEquals("\"a\" EUR3 * -1", ascii.say("“a” €3 • −1"));
    assertEquals("x-bar p' m +/- 3sqrt(m)", ascii.say("x̄ p′ m ± 3√(m)"));
    assertEquals("Anhøj: café", TextScreen.plain().say("Anhøj: café"));
  }

  @Test
  void controlCharactersAreShownAndJoinersAreNothing() {
    assertEquals("a[U+001B]  b c", TextScreen.plain().say("a\u001b\r\nb\tc"));
    assertEquals("a[U+202E]b[U+200B]c", TextScreen.plain().say("a\u202eb\u200bc"));
    assertEquals("\u0645\u062E", TextScreen.plain().say("\u0645\u200C\u062E"));
  }

  @Test
  void aNarrowTerminalIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new TextScreen(39, Glyphs.ASCII, Colour.OFF));
  }
}
