package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Signs without a shape, beside those that need them and those that do not. */
class InvisibleTest {

  /** Letters, marks and signs that show nothing all the same. */
  private static final Set<Integer> EMPTY =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  private static String text(int... points) {
    return new String(points, 0, points.length);
  }

  private static boolean selects(int c) {
    return c >= 0x180B && c <= 0x180F && c != 0x180E
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF;
  }

  @Test
  void whatHasAShapeStaysAndFillersDoNot() {
    for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      boolean none =
          type == Character.UNASSIGNED
              || type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      if (!none) {
        String text = "a" + Character.toString(c) + "b";
        String shown = "a[" + Visible.number(c) + "]b";
        assertEquals(EMPTY.contains(c) || selects(c) ? shown : text, Visible.lines(text));
      }
    }
    for (int c : new int[] {0x2065, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF}) {
      assertEquals("[" + Visible.number(c) + "]", Visible.lines(Character.toString(c)));
    }
  }

  /** Source: Unicode Emoji 15, emoji-data.txt: those below U+1F000 that are no arrow or symbol. */
  @Test
  void formsOfEmojiStay() {
    for (int sign :
        new int[] {
          0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x2194, 0x2B55, 0x3030, 0x303D, 0x3297,
          0x3299, 0x1F004, 0x1FA70
        }) {
      String emoji = text(sign, 0xFE0F);
      assertSame(emoji, Visible.lines(emoji));
    }
    for (int key : new int[] {'#', '*', '0', '9'}) {
      String emoji = text(key, 0xFE0F, 0x20E3);
      assertSame(emoji, Visible.lines(emoji));
    }
    for (int other : new int[] {'/', ':', '!', 'A', 0x2C00, 0x2010, 0x1FB00, 0x3001}) {
      String key = text(other, 0xFE0F, 0x20E3);
      assertEquals(text(other) + "[U+FE0F]" + text(0x20E3), Visible.lines(key));
    }
  }

  @Test
  void selectorsStayAfterLettersThatHaveForms() {
    for (String stays :
        List.of(text(0x845B, 0xFE00), text(0x1000, 0xFE00), text(0x1031, 0xFE00, 0x1031))) {
      assertSame(stays, Visible.lines(stays));
    }
    assertEquals("é[U+FE00]", Visible.lines(text(0xE9, 0xFE00)));
    assertEquals("[U+180B]x", Visible.lines(text(0x180B, 'x')));
    assertEquals("[U+FE0F]", Visible.lines(text(0xFE0F)));
  }

  @Test
  void joinersStayBetweenLettersThatJoin() {
    String beh = text(0x0628);
    String inherited = text(0x0628, 0x064E, 0x200C, 0x0628);
    assertSame(inherited, Visible.lines(inherited));
    assertEquals("a[U+200C]" + beh, Visible.lines("a\u200C" + beh));
    assertEquals(beh + "[U+200D]", Visible.lines(beh + "\u200D"));
    assertEquals("\u064E[U+200C]" + beh, Visible.lines("\u064E\u200C" + beh));
    assertEquals(beh + "[U+034F][U+200C]" + beh, Visible.lines(beh + "\u034F\u200C" + beh));
    String woman = text(0x1F469);
    assertEquals(woman + "[U+200C]" + woman, Visible.lines(woman + "\u200C" + woman));
    assertEquals("a[U+200D]" + woman, Visible.lines("a\u200D" + woman));
    assertEquals("[U+200D]" + woman, Visible.lines("\u200D" + woman));
    assertEquals("[U+FE0F][U+200D]" + woman, Visible.lines("\uFE0F\u200D" + woman));
  }

  @Test
  void breaksStayBetweenWordsWithoutSpaces() {
    assertSame("\u1780\u200B\u1780", Visible.lines("\u1780\u200B\u1780"));
    assertEquals("\u0E01[U+200B]a", Visible.lines("\u0E01\u200Ba"));
    assertEquals("a[U+200B]\u0E01", Visible.lines("a\u200B\u0E01"));
  }

  @Test
  void signsOfNumbersStayBeforeNumbers() {
    for (String stays : List.of("\u06DD1", "\u070F\u0710", "\u0605\u0627", "\u08E2\u0665")) {
      assertSame(stays, Visible.lines(stays));
    }
    assertEquals("[U+0600]x", Visible.lines("\u0600x"));
    assertEquals("1[U+06DD]", Visible.lines("1\u06DD"));
  }

  /** A black flag, letters of a country's part and a last sign: seven at most. */
  @Test
  void lettersOfAFlagStayBehindIt() {
    int[] tags = new int[10];
    java.util.Arrays.fill(tags, 0xE0061);
    tags[0] = 0x1F3F4;
    assertEquals(text(tags).substring(0, 18) + "[U+E0061]", Visible.lines(text(tags)));
    String tag = text(0xE0061);
    assertEquals("[U+E0061][U+E0061]", Visible.lines(tag + tag));
    assertEquals("a[U+E0061][U+E0061]", Visible.lines("a" + tag + tag));
    assertEquals(text(0x1F3F4) + "a[U+E0061]", Visible.lines(text(0x1F3F4) + "a" + tag));
    assertEquals(text(0x1F3F4) + "[U+E0001]", Visible.lines(text(0x1F3F4, 0xE0001)));
    assertEquals(
        text(0x1F3F4) + "[U+E0080][U+E0061]", Visible.lines(text(0x1F3F4, 0xE0080, 0xE0061)));
  }
}
