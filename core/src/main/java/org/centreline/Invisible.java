package org.centreline;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Characters without a shape of their own. Some writing needs them, and there they stay: joiners
 * between letters of Arabic, Syriac, N'Ko, Mongolian and the scripts of India, joiners and
 * selectors within emoji, selectors of forms after Chinese and Mongolian letters and signs, breaks
 * between words of Thai, Lao, Khmer and Burmese, and signs around Arabic digits. Anywhere else they
 * make two texts that look the same. Source: Unicode Standard 15, DerivedCoreProperties,
 * Default_Ignorable_Code_Point, and all others of category Cf and the noncharacters of section
 * 23.7; where they are needed, after its chapters 9, 12, 13, 16 and 23 and Unicode Technical
 * Standard 51.
 */
final class Invisible {

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int KEYCAP = 0x20E3;
  private static final int BLACK_FLAG = 0x1F3F4;

  /** Beside each plane's last two characters, these are none and never will be. */
  private static final int FIRST_NONE = 0xFDD0;

  private static final int LAST_NONE = 0xFDEF;
  private static final int LONGEST_TAG = 8;

  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA);

  /** Whose numbers and years have a sign that stands around them. */
  private static final Set<UnicodeScript> NUMBERED =
      EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.KAITHI);

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

  private static final Set<UnicodeScript> OF_FORMS =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.MONGOLIAN, UnicodeScript.MYANMAR);

  private Invisible() {}

  /** Whether a character shows nothing, but for those that steer the direction of writing. */
  static boolean isOne(int c) {
    if (c < 0x2000) {
      return c == 0xAD
          || c == 0x034F
          || c == 0x115F
          || c == 0x1160
          || c == 0x17B4
          || c == 0x17B5
          || c >= 0x180B && c <= 0x180F
          || isNumberSign(c);
    }
    return c >= 0x200B && c <= 0x200D
        || c >= 0x2060 && c <= 0x2065
        || c == 0x3164
        || isSelector(c)
        || c == 0xFEFF
        || c == 0xFFA0
        || c >= 0xFFF0 && c <= 0xFFFB
        || (c & 0xFFFE) == 0xFFFE
        || c >= FIRST_NONE && c <= LAST_NONE
        || isNumberSign(c)
        || c >= 0x13430 && c <= 0x1343F
        || c >= 0x1BCA0 && c <= 0x1BCA3
        || c >= 0x1D173 && c <= 0x1D17A
        || c >= 0xE0000 && c <= 0xE0FFF;
  }

  /** Whether one that stands at a position of a text is needed there. */
  static boolean isNeeded(CharSequence text, int at) {
    int c = Character.codePointAt(text, at);
    int after = at + Character.charCount(c);
    int next = after < text.length() ? Character.codePointAt(text, after) : 0;
    int before = at > 0 ? Character.codePointBefore(text, at) : 0;
    if (c == 0x200C || c == 0x200D) {
      return isIn(JOINING, letter(text, at)) && isIn(JOINING, next)
          || c == 0x200D && isSign(picture(text, at)) && isSign(next);
    }
    if (c == ZERO_WIDTH_SPACE) {
      return isIn(UNSPACED, letter(text, at)) && isIn(UNSPACED, next);
    }
    if (isNumberSign(c)) {
      return isIn(NUMBERED, next) || Character.isDigit(next);
    }
    if (isSelector(c)) {
      return isSign(before)
          || hasForms(before)
          || next == KEYCAP && (before >= '0' && before <= '9' || before == '#' || before == '*');
    }
    if (c >= 0x180B && c <= 0x180F) {
      return hasForms(before);
    }
    return c >= 0xE0020 && c <= 0xE007F && isInFlag(text, at);
  }

  private static boolean isSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }

  /** Formatting characters that stand around the digits behind them, where they have a shape. */
  private static boolean isNumberSign(int c) {
    return c >= 0x0600 && c <= 0x0605
        || c == 0x06DD
        || c == 0x070F
        || c == 0x0890
        || c == 0x0891
        || c == 0x08E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  /** Letters, and vowels beside them, may have forms; signs and other selectors have none. */
  private static boolean hasForms(int c) {
    boolean written =
        Character.isLetter(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return written && isIn(OF_FORMS, c);
  }

  private static boolean isIn(Set<UnicodeScript> scripts, int c) {
    return c > 0x7F && scripts.contains(UnicodeScript.of(c));
  }

  /** Signs of which some are emoji: arrows, signs of weather, arithmetic and games, pictures. */
  private static boolean isSign(int c) {
    return c >= 0x2190 && c <= 0x2BFF
        || c >= 0x1F000 && c <= 0x1FAFF
        || c == 0xA9
        || c == 0xAE
        || c == 0x203C
        || c == 0x2049
        || c == 0x2122
        || c == 0x2139
        || c == 0x3030
        || c == 0x303D
        || c == 0x3297
        || c == 0x3299;
  }

  /** The letter before, without the marks above and below it. */
  private static int letter(CharSequence text, int at) {
    int from = at;
    while (from > 0) {
      int c = Character.codePointBefore(text, from);
      if (Character.getType(c) != Character.NON_SPACING_MARK
          || UnicodeScript.of(c) != UnicodeScript.INHERITED
          || isOne(c)) {
        return c;
      }
      from -= Character.charCount(c);
    }
    return 0;
  }

  /** The picture before, without the selector of its form; a colour of skin is one itself. */
  private static int picture(CharSequence text, int at) {
    int c = at > 0 ? Character.codePointBefore(text, at) : 0;
    int from = at - Character.charCount(c);
    return isSelector(c) && from > 0 ? Character.codePointBefore(text, from) : c;
  }

  /** A flag of a part of a country is a black one and its letters. */
  private static boolean isInFlag(CharSequence text, int at) {
    int from = at;
    for (int i = 0; i < LONGEST_TAG && from > 0; i++) {
      int c = Character.codePointBefore(text, from);
      if (c == BLACK_FLAG) {
        return true;
      }
      if (c < 0xE0020 || c > 0xE007F) {
        return false;
      }
      from -= Character.charCount(c);
    }
    return false;
  }
}
