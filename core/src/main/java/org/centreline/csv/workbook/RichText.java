package org.centreline.csv.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Text of which parts may be bold or of another colour. */
final class RichText {

  /** A letter beyond those of XML: an underscore, x and four digits, then an underscore. */
  private static final int ESCAPE = 7;

  private RichText() {}

  /**
   * The text up to the end of an element, without the readings of Japanese words.
   *
   * <p>Source: ECMA-376 part 1, sections 18.4.4, 18.4.6 and 22.9.2.19.
   */
  static String of(XmlPart xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean shown = false;
    boolean phonetic = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS && shown && !phonetic) {
        xml.addTo(text);
      } else if (xml.isElement()) {
        String name = xml.name();
        if (name.equals(element) && event == XMLStreamConstants.END_ELEMENT) {
          return plain(text.toString());
        }
        shown = name.equals("t") ? xml.isStart() : shown;
        phonetic = name.equals("rPh") ? xml.isStart() : phonetic;
      }
    }
  }

  /** With the letters that were written by their numbers. */
  static String plain(String raw) {
    int at = raw.indexOf("_x");
    if (at < 0) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(raw.length());
    int from = 0;
    while (at >= 0) {
      int code = code(raw, at);
      if (code >= 0) {
        plain.append(raw, from, at).append(code < ' ' ? ' ' : (char) code);
        from = at + ESCAPE;
      }
      at = raw.indexOf("_x", Math.max(at + 1, from));
    }
    return plain.append(raw, from, raw.length()).toString();
  }

  private static int code(String raw, int at) {
    if (at + ESCAPE > raw.length() || raw.charAt(at + ESCAPE - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + ESCAPE - 1; i++) {
      int digit = Character.digit(raw.charAt(i), 16);
      code = digit < 0 || code < 0 ? -1 : 16 * code + digit;
    }
    return code;
  }
}
