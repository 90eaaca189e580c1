package org.centreline.plot.page;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Printable;
import org.centreline.plot.TextStyle;

/**
 * Breaks text into lines.
 *
 * @param style of the text
 * @param width of the longest line allowed, in points
 * @param most how many lines there is room for; what is left over ends in an ellipsis
 */
public record Wrapping(TextStyle style, double width, int most) {

  private static final String ELLIPSIS = "…";

  /** The lines, none for an empty text. */
  public List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String rest = Printable.line(text);
    while (!rest.isEmpty() && lines.size() < most) {
      boolean last = lines.size() == most - 1;
      String line = last ? cut(rest) : line(rest);
      lines.add(line);
      rest = last ? "" : rest.substring(line.length()).strip();
    }
    return lines;
  }

  /** One line of it, with an ellipsis where it is too long. */
  public String cut(String text) {
    if (style.width(text) <= width) {
      return text;
    }
    int end = fitting(text, width - style.width(ELLIPSIS));
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /** As many whole words as fit, or as much of the first word as fits. */
  private String line(String text) {
    if (style.width(text) <= width) {
      return text;
    }
    int end = Math.max(whole(text, 0), fitting(text, width));
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > 0 ? space : end);
  }

  /** Where a character ends, with all that is joined to it. */
  private static int whole(String text, int at) {
    int next = text.offsetByCodePoints(at, 1);
    while (next < text.length() && isJoined(text.charAt(next))) {
      boolean joins = text.charAt(next) == '\u200D';
      next = text.offsetByCodePoints(next, 1);
      if (joins && next < text.length()) {
        next = text.offsetByCodePoints(next, 1);
      }
    }
    return next;
  }

  private static boolean isJoined(char c) {
    return c == '\u200C' || c == '\u200D' || c >= '\uFE00' && c <= '\uFE0F' || c == '\uDB40';
  }

  /** How many characters fit; never half of a pair, nor part of what is joined. */
  private int fitting(String text, double room) {
    double used = 0;
    int end = 0;
    while (end < text.length()) {
      int next = whole(text, end);
      used += style.width(text.substring(end, next));
      if (used > room) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
