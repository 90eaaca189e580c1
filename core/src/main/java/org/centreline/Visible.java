package org.centreline;

import java.util.Locale;

/**
 * The one way out for text of users: characters that steer a screen, break a line or turn writing
 * around are shown by their number, and those without a shape where no writing needs them ({@link
 * Invisible}), so that none of them acts where the text is read. Source: Unicode Standard Annex 9,
 * section 2 (directional formatting), and Unicode Technical Report 36, section 2.5 (bidirectional
 * text spoofing).
 */
public final class Visible {

  /** With these a spreadsheet begins a formula, written as wide as Chinese and Japanese are too. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

  private Visible() {}

  /** The text with its line feeds; every other such character as {@code [U+001B]}. */
  public static String lines(String text) {
    int first = 0;
    while (first < text.length() && (text.charAt(first) == '\n' || !isHidden(text, first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    shown.append(text, 0, first);
    int i = first;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c != '\n' && isHidden(text, i)) {
        shown.append('[').append(number(c)).append(']');
      } else {
        shown.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /**
   * The text with its line feeds, where a log may be read by a machine: what such a machine takes
   * for a command to itself is none either, as its first sign is shown by its number. Source: of
   * GitHub Actions, "Workflow commands"; of Azure Pipelines, "Logging commands"; of TeamCity,
   * "Service messages".
   */
  public static String said(String text) {
    String shown = lines(text);
    int at = command(shown, 0);
    if (at < 0) {
      return shown;
    }
    StringBuilder said = new StringBuilder(shown.length() + 16);
    int from = 0;
    while (at >= 0) {
      said.append(shown, from, at).append('[').append(number(shown.charAt(at))).append(']');
      from = at + 1;
      at = command(shown, from);
    }
    return said.append(shown, from, shown.length()).toString();
  }

  /** Whether a text holds a command to a machine that reads logs. */
  public static boolean commands(String text) {
    return command(text, 0) >= 0;
  }

  /** Where the next one begins: {@code ::} first on a line, {@code ##word[} anywhere. */
  private static int command(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '#') && text.charAt(i + 1) == c) {
        if (c == ':' ? beginsLine(text, i) : isTagged(text, i + 2)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean beginsLine(String text, int at) {
    int from = at;
    while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == 0xA0)) {
      from--;
    }
    return from == 0 || text.charAt(from - 1) == '\n';
  }

  private static boolean isTagged(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '[';
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

  /**
   * Whether the character that begins at a position acts where it should be read, or shows nothing
   * where no writing needs it.
   */
  public static boolean isHidden(CharSequence text, int at) {
    char first = text.charAt(at);
    if (first < 0xAD) {
      return first < ' ' || first >= 0x7F && first < 0xA0;
    }
    int c = Character.isHighSurrogate(first) ? Character.codePointAt(text, at) : first;
    return acts(c) || Invisible.isOne(c) && !Invisible.isNeeded(text, at);
  }

  private static boolean acts(int c) {
    return c == 0x061C
        || c >= 0x200E && (c <= 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x206F);
  }

  /** Tabs and the ends of lines and pages, of which no text on one line has any. */
  private static boolean isBreak(char c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether a spreadsheet may take a text that begins so for a formula. */
  public static boolean isFormula(char first) {
    return FORMULA.indexOf(first) >= 0;
  }

  /** Whether a text has any such character. */
  public static boolean hides(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text, i)) {
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
    int i = 0;
    while (i < word.length()) {
      int c = word.codePointAt(i);
      if (c == '\'' || c == '\\') {
        quoted.append('\\').appendCodePoint(c);
      } else if (c == '\n' || c == '\t') {
        quoted.append(c == '\n' ? "\\n" : "\\t");
      } else if (isHidden(word, i)) {
        quoted.append(byNumber(c));
      } else {
        quoted.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return quoted.append('\'').toString();
  }

  private static String byNumber(int c) {
    String hex = number(c).substring(2);
    return c < 0x80
        ? "\\" + octal(c)
        : c > 0xFFFF ? "\\U" + "0".repeat(8 - hex.length()) + hex : "\\u" + hex;
  }

  /** Always three digits, so that none behind it is taken for its own. */
  private static String octal(int c) {
    String digits = Integer.toOctalString(c);
    return "0".repeat(3 - digits.length()) + digits;
  }
}
