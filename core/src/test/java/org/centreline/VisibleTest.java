package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void whatIsSeenStaysAsItIs() {
    String plain = "Anhøj – 95 %\n病院 😀 e\u0301 \u00A0\u200D\u00AD";
    assertSame(plain, Visible.lines(plain));
    assertEquals("Anhøj – 95 %", Visible.line("Anhøj – 95 %"));
  }

  @Test
  void whatActsIsShownByItsNumber() {
    assertEquals("a[U+001B][2J\n[U+202E]b", Visible.lines("a\u001b[2J\n\u202eb"));
    assertEquals(
        "[U+0000][U+0009][U+000D][U+007F][U+0085][U+009B]",
        Visible.lines("\u0000\t\r\u007f\u0085\u009b"));
    assertEquals(
        "[U+061C][U+200E][U+2028][U+2066][U+2069]",
        Visible.lines("\u061c\u200e\u2028\u2066\u2069"));
  }

  @Test
  void onOneLineBreaksAreSpaces() {
    assertEquals("a  b c d e[U+001B]", Visible.line("a\r\nb\tc\u0085d\u2028e\u001b"));
  }

  @Test
  void shellsTakeThemByTheirNumbers() {
    assertFalse(Visible.hides("it's é"));
    assertTrue(Visible.hides("a\u202eb"));
    assertEquals("$'a\\0339\\u202E\\'\\\\\\n\\té'", Visible.shellWord("a\u001b9\u202e'\\\n\té"));
  }
}
