package org.centreline.report;

/** Makes text mean only itself in Markdown: nothing becomes a mark, a link, a cell or HTML. */
public final class MarkdownText {

  private static final String MARKS = "\\`*_{}[]|~#!$";

  private MarkdownText() {}

  /** The text on one line, escaped. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    if (c == '<') {
      escaped.append("&lt;");
    } else if (c == '>') {
      escaped.append("&gt;");
    } else if (c == '&') {
      escaped.append("&amp;");
    } else if (MARKS.indexOf(c) >= 0) {
      escaped.append('\\').appendCodePoint(c);
    } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      escaped.append(' ');
    } else {
      escaped.appendCodePoint(c);
    }
  }
}
