package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.report.Terminal.Colour;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void asciiComesNear() {
    Terminal ascii = new Terminal(80, Glyphs.ASCII, Colour.OFF);
    assertEquals("Anhoj: cafe - GBP5 'a' ?", ascii.say("Anhøj: café – £5 ‘a’ 漢"));
    assertEquals("x-bar p' m +/- 3sqrt(m)", ascii.say("x̄ p′ m ± 3√(m)"));
    assertEquals("Anhøj: café", Terminal.plain().say("Anhøj: café"));
  }

  @Test
  void controlCharactersBecomeSpacesAndInvisibleOnesNothing() {
    assertEquals("a b c", Terminal.plain().say("a\u001b\r\nb\tc"));
    assertEquals("abc", Terminal.plain().say("a\u202eb\u200bc"));
  }

  @Test
  void aNarrowTerminalIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Terminal(39, Glyphs.ASCII, Colour.OFF));
  }
}
