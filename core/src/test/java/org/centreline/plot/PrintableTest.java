package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void plainTextStaysAsItIs() {
    String plain = "Mean days (weekly)";
    assertSame(plain, Printable.line(plain));
    assertEquals("Anhøj – 95 %", Printable.line("Anhøj – 95 %"));
    assertEquals("\uD83C\uDFE5", Printable.line("\uD83C\uDFE5"));
    assertEquals("10\u00A0000", Printable.line("10\u00A0000"));
  }

  @Test
  void whiteSpaceBecomesSingleSpaces() {
    assertEquals("a b c", Printable.line("  a\t\r\n b\u2028c \n"));
    assertEquals("a b", Printable.line("a  b"));
    assertEquals("", Printable.line(" \n "));
  }

  @Test
  void whatXmlForbidsGoes() {
    assertEquals("ab", Printable.line("a\u0000\u0007\u001B\u0085b"));
    assertEquals("a[U+FFFE][U+FFFF]b", Printable.line("a\uFFFE\uFFFFb"));
    assertEquals("a\uFFFDb", Printable.line("a\uD800b"));
    assertEquals("\uFFFD", Printable.line("\uDC00"));
  }

  @Test
  void controlsOfWritingDirectionAreShown() {
    assertEquals("a[U+202E]b[U+200F]", Printable.line("a\u202Eb\u200F"));
    assertEquals("[U+2066][U+061C]", Printable.line("\u2066\u061C"));
  }
}
