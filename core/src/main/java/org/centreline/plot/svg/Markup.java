package org.centreline.plot.svg;

/** XML being written: elements, attributes and numbers, always the same way. */
final class Markup {

  private static final double LARGEST = 1e12;

  private final StringBuilder text = new StringBuilder(16_384);

  /** Begins an element; attributes may follow. */
  Markup open(String name) {
    text.append('<').append(name);
    return this;
  }

  /** Ends the attributes of an element with content. */
  Markup inside() {
    text.append('>');
    return this;
  }

  /** Ends the attributes of an element without content, and the line. */
  Markup end() {
    text.append("/>\n");
    return this;
  }

  /** Ends an element with content, and the line. */
  Markup close(String name) {
    text.append("</").append(name).append(">\n");
    return this;
  }

  Markup line() {
    text.append('\n');
    return this;
  }

  Markup attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    escaped(value);
    text.append('"');
    return this;
  }

  Markup attribute(String name, double value) {
    text.append(' ').append(name).append("=\"");
    number(value);
    text.append('"');
    return this;
  }

  /** Text that is known to need no escape, such as a path's letters. */
  Markup raw(String known) {
    text.append(known);
    return this;
  }

  /** Content or an attribute's value, escaped for both. */
  Markup escaped(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        default -> text.append(c);
      }
    }
    return this;
  }

  /** A number rounded to hundredths, without needless zeros. */
  Markup number(double value) {
    if (!(Math.abs(value) < LARGEST)) {
      throw new IllegalArgumentException("no place on a page: " + value);
    }
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      text.append('-');
      hundredths = -hundredths;
    }
    text.append(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      text.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        text.append((char) ('0' + rest % 10));
      }
    }
    return this;
  }

  Markup point(double x, double y) {
    return number(x).raw(" ").number(y);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
