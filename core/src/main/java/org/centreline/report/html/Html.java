package org.centreline.report.html;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.centreline.plot.Printable;
import org.centreline.report.LongText;

/**
 * HTML being written, which is well-formed XML too. Text and attribute values are escaped here and
 * nowhere else; characters that a page must not hold are removed, and the controls of writing
 * direction are shown.
 */
public final class Html {

  private final LongText html = new LongText();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  public Html open(String name, String... attributes) {
    start(name, attributes);
    html.append('>');
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last, and the line. */
  public Html close() {
    html.append("</").append(open.pop()).append(">\n");
    if (open.isEmpty()) {
      html.settle();
    }
    return this;
  }

  /** A whole element with a text in it, and no line end, so that words can stand around it. */
  public Html inline(String name, String text, String... attributes) {
    start(name, attributes);
    html.append('>');
    text(text);
    html.append("</").append(name).append('>');
    return this;
  }

  /** A whole element with a text in it, on a line of its own. */
  public Html line(String name, String text, String... attributes) {
    inline(name, text, attributes);
    return newLine();
  }

  /** An element that has no content, on a line of its own. */
  public Html empty(String name, String... attributes) {
    start(name, attributes);
    html.append(" />");
    return newLine();
  }

  /** Text of users or of ours, on one line. */
  public Html text(String text) {
    escape(Printable.line(text));
    return this;
  }

  /** Text of ours whose line ends and spaces stay as they are. */
  public Html preformatted(String text) {
    escape(text);
    return this;
  }

  /** Markup that another writer has made and escaped, such as a picture. */
  public Html trusted(String markup) {
    html.append(markup);
    return this;
  }

  /** What another has written and ended, after what stands here so far. */
  public Html add(Html other) {
    html.append(other.ended());
    return this;
  }

  /** The characters that it has, below 65,536. */
  BitSet characters() {
    return html.characters();
  }

  /** Ends the line. */
  public Html newLine() {
    html.append('\n');
    return this;
  }

  private void start(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(Printable.line(attributes[i + 1]));
      html.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  /**
   * The whole text.
   *
   * @throws IllegalStateException where an element has not been ended
   */
  @Override
  public String toString() {
    return ended().toString();
  }

  /**
   * The same in UTF-8.
   *
   * @throws IllegalStateException where an element has not been ended
   */
  byte[] bytes() {
    return ended().bytes();
  }

  private LongText ended() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return html;
  }
}
