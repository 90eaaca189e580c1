package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text measured in columns of a screen, and fitted to them. */
public final class ScreenColumns {

  private ScreenColumns() {}

  /** How many columns a text takes: none for marks that combine, two for wide characters. */
  public static int width(String text) {
    return text.codePoints().map(ScreenColumns::width).sum();
  }

  private static int width(int character) {
    int kind = Character.getType(character);
    if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(character)
            || character >= 0x1100 && character <= 0x115F
            || character >= 0x3040 && character <= 0x33FF
            || character >= 0xAC00 && character <= 0xD7A3
            || character >= 0xFF01 && character <= 0xFF60
            || character >= 0x1F300 && character <= 0x1FAFF;
    return wide ? 2 : 1;
  }

  /** As much of the text as fits, its end replaced by a mark where it is cut. */
  public static String cut(String text, int most, char mark) {
    if (width(text) <= most) {
      return text;
    }
    String part = text.substring(0, fitting(text, 0, most - 1)).stripTrailing();
    return width(part) < most ? part + mark : Character.toString(mark);
  }

  /** Filled up with spaces behind. */
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Filled up with spaces in front. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** Broken between words into lines of at most so many columns; a longer word is broken itself. */
  public static List<String> wrap(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      int from = 0;
      for (int to = fitting(word, from, most); to < word.length(); to = fitting(word, from, most)) {
        lines.add(word.substring(from, to));
        from = to;
      }
      line.append(line.length() > 0 ? " " : "").append(word, from, word.length());
    }
    lines.add(line.toString());
    return lines;
  }

  /** The end of as many characters as fit, at least one. */
  private static int fitting(String text, int from, int most) {
    int end = from;
    int used = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += width(character);
      if (used > most && end > from) {
        break;
      }
      end += Character.charCount(character);
    }
    return end;
  }
}
