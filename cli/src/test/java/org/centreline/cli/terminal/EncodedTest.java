package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodedTest {

  @Test
  void utf8TakesEverything() {
    String text = "Anhøj – 1 … 😀\n";
    assertArrayEquals(
        text.getBytes(StandardCharsets.UTF_8), Encoded.bytes(text, StandardCharsets.UTF_8));
  }

  @Test
  void aScreenGetsWhatItHas() {
    Charset latin = StandardCharsets.ISO_8859_1;
    assertEquals("Anhøj - café", new String(Encoded.bytes("Anhøj – café", latin), latin));
  }

  @Test
  void elsewhereAsciiStandsIn() {
    assertEquals("Anhoj 'cafe' - 5 ... <= 3 x ?", ascii("Anhøj ‘café’ – 5 … ≤ 3 × 漢"));
    assertEquals("p' xbar ubar +/- 3 sqrt(n)", ascii("p′ x\u0304 ū ± 3 √(n)"));
    assertEquals("AE oe".replace("AE oe", "? ?"), ascii("Æ 😀"));
  }

  private static String ascii(String text) {
    return new String(Encoded.bytes(text, StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
  }
}
