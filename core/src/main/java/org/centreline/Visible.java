package org.centreline;

import java.util.Locale;

/**
 * The one way out for text of users: characters that steer a screen, break a line or turn writing
 * around are shown by their number, so that none of them acts where the text is read. Source:
 * Unicode Standard Annex 9, section 2 (directional formatting), and Unicode Technical Report 36,
 * section 2.5 (bidirectional text spoofing).
 */
public final class Visible {

  private Visible() {}

  /** The text with its line feeds; every other such character as {@code [U+001B]}. */
  public static String lines(String text) {
    int first = 0;
    while (first < text.length() && (text.charAt(first) == '\n' || !isHidden(text.charAt(first)))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && isHidden(c)) {
        shown.append('[').append(number(c)).append(']');
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** The text on one line: what would end or indent a line becomes a space. */
  public static String line(String text) {
    StringBuilder flat = new StringBuilder(text);
    for (int i = 0; i < flat.length(); i++) {
      if (isBreak(flat.charAt(i))) {
        flat.setCharAt(i, ' ');
      }
    }
    return lines(flat.toString());
  }

  /** The number of a character, such as {@code U+202E}. */
  public static String number(int character) {
    String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  /** Whether a character acts where it should be read. All of them are below 65,536. */
  public static boolean isHidden(int c) {
    if (c < 0xA0) {
      return c < ' ' || c >= 0x7F;
    }
    return c == 0x061C
        || c >= 0x200E && (c <= 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x206F);
  }

  /** Tabs and the ends of lines and pages, of which no text on one line has any. */
  private static boolean isBreak(char c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether a text has any such character. */
  public static boolean hides(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word with such characters as shells take it, each by its number: {@code $'...'}. Source: IEEE
   * Std 1003.1-2024, Shell Command Language, 2.2.4; numbers beyond it as in bash and zsh.
   */
  public static String shellWord(String word) {
    StringBuilder quoted = new StringBuilder("$'");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\'' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n' || c == '\t') {
        quoted.append(c == '\n' ? "\\n" : "\\t");
      } else if (isHidden(c)) {
        quoted.append(c < 0x80 ? "\\" + octal(c) : "\\u" + number(c).substring(2));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('\'').toString();
  }

  /** Always three digits, so that none behind it is taken for its own. */
  private static String octal(int c) {
    String digits = Integer.toOctalString(c);
    return "0".repeat(3 - digits.length()) + digits;
  }
}
