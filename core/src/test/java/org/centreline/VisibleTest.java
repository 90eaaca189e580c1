package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void whatIsSeenStaysAsItIs() {
    String plain = "Anhøj – 95 %\n病院 😀 e\u0301 \u00A0x";
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

  @Test
  void whatShowsNothingIsShownByItsNumber() {
    String nothing =
        "\u00AD\u034F\u115F\u17B4\u180B\u200B\u200C\u200D\u2060\u2064\u3164\uFE0F\uFEFF\uFFA0\uFFF9"
            + "\uD82F\uDCA0\uD834\uDD73\uDB40\uDC01\uDB40\uDC41\uDB40\uDD00";
    nothing
        .codePoints()
        .forEach(
            c -> {
              String shown = "Ward[" + Visible.number(c) + "]A";
              assertEquals(shown, Visible.lines("Ward" + Character.toString(c) + "A"));
              assertEquals(
                  shown, org.centreline.plot.Printable.line("Ward" + Character.toString(c) + "A"));
              assertTrue(Visible.hides(Character.toString(c)), shown);
            });
    assertEquals("$'a\\U000E0041\\u200B'", Visible.shellWord("a\uDB40\uDC41\u200B"));
    assertEquals("[U+FEFF]a[U+200D]", Visible.line("\uFEFFa\u200D"));
  }

  @Test
  void whereWritingNeedsItItStays() {
    for (String needed :
        new String[] {
          "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // a Persian verb and its prefix
          "\u0645\u0651\u200C\u062E", // after a mark on the letter
          "\u0915\u094D\u200D\u0937", // a half form of Devanagari
          "\u0DC1\u0DCA\u200D\u0DBB\u0DD3", // Sri Lanka in Sinhala
          "\uD83D\uDC69\u200D\u2695\uFE0F", // a woman who is a doctor
          "\u2764\uFE0F\u200D\uD83D\uDD25", // a heart on fire
          "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80", // with a colour of skin
          "1\uFE0F\u20E3", // a key
          "\u26A0\uFE0F", // a warning sign
          "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F", // Scotland
          "\u0E01\u200B\u0E02", // words of Thai
          "\u845B\uDB40\uDD00", // a form of a Chinese character
        }) {
      assertSame(needed, Visible.lines(needed));
      assertEquals(needed, org.centreline.plot.Printable.line(needed));
    }
    assertEquals("\u0645[U+200C]a", Visible.lines("\u0645\u200Ca"));
    assertEquals("\uD83D\uDC69[U+200D]", Visible.lines("\uD83D\uDC69\u200D"));
    assertEquals("\u26A0\uFE0F[U+FE0F]", Visible.lines("\u26A0\uFE0F\uFE0F"));
    assertEquals("1[U+FE0F]", Visible.lines("1\uFE0F"));
  }

  /** Source: Unicode Standard 15, section 23.7: 66 code points that are no characters. */
  @Test
  void noncharactersAreShownByTheirNumbers() {
    int found = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean none = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
      found += none ? 1 : 0;
      if (none) {
        String shown = "a[" + Visible.number(c) + "]b";
        assertEquals(shown, Visible.lines("a" + Character.toString(c) + "b"));
      }
    }
    assertEquals(66, found);
  }

  /** Whatever this Java knows of category Cf, and every selector of forms. */
  @Test
  void formattingCharactersAreShownByTheirNumbers() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean selects = c >= 0x180B && c <= 0x180F || c >= 0xFE00 && c <= 0xFE0F;
      if (Character.getType(c) == Character.FORMAT || selects || c >= 0xE0100 && c <= 0xE01EF) {
        String text = "a" + Character.toString(c) + "b";
        assertEquals("a[" + Visible.number(c) + "]b", Visible.lines(text));
        assertTrue(org.centreline.plot.Printable.line(text).contains(Visible.number(c)), text);
      }
    }
    assertEquals("\u1820\u180B", Visible.lines("\u1820\u180B"));
    assertEquals("\u180A[U+180B]", Visible.lines("\u180A\u180B"));
    assertEquals("\u3002[U+FE00]", Visible.lines("\u3002\uFE00"));
    assertEquals("\uD80C\uDC00[U+13430]x", Visible.lines("\uD80C\uDC00\uD80D\uDC30x"));
    assertEquals("\u0600\u0661", Visible.lines("\u0600\u0661"));
  }

  @Test
  void noLineIsACommandToWhatReadsALog() {
    assertEquals("[U+003A]:set-output name=a::b", Visible.said("::set-output name=a::b"));
    assertEquals("a::b\n  [U+003A]:error::x\nc", Visible.said("a::b\n  ::error::x\nc"));
    assertEquals("\u00A0[U+003A]:x", Visible.said("\u00A0::x"));
    assertEquals("a [U+0023]#vso[task.x]b", Visible.said("a ##vso[task.x]b"));
    assertEquals("[U+0023]#[error]x", Visible.said("##[error]x"));
    assertEquals("[U+0023]#teamcity[a]##", Visible.said("##teamcity[a]##"));
    String plain = "## Ward\n a: :b ::\n#[x]";
    assertSame(plain, Visible.said(plain));
  }
}
