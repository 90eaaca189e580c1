package org.centreline.plot;

import org.centreline.Visible;

/** Makes any text fit to print: what a page cannot or must not hold is removed or shown. */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * The text on one line: white space becomes single spaces, control characters and characters that
   * XML forbids go, and the controls of writing direction, which can hide what a text says, and
   * what shows nothing are shown by their number.
   */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      append(line, point, Visible.isHidden(text, i));
      i += Character.charCount(point);
    }
    return line.toString().strip();
  }

  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  private static void append(StringBuilder line, int point, boolean hidden) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      appendSpace(line, point);
    } else if (hidden && !Character.isISOControl(point)) {
      line.append('[').append(Visible.number(point)).append(']');
    } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      line.appendCodePoint(REPLACEMENT);
    } else if (!Character.isISOControl(point)) {
      line.appendCodePoint(point);
    }
  }

  /** A space that must not break the line stays what it is. */
  private static void appendSpace(StringBuilder line, int point) {
    if (point == 0xA0 || point == 0x202F) {
      line.appendCodePoint(point);
    } else if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }
}
