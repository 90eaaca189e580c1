package org.centreline.report.office;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.centreline.Visible;

/**
 * The XML of a part being written: elements by their names with prefixes as typed ({@code a:t}),
 * name spaces as attributes of the root. Any text may be handed in: it is escaped, and what XML
 * forbids or what acts where it is read is shown by its number.
 */
public final class PartXml {

  private final XMLStreamWriter xml;

  private PartXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document; the stream stays open. */
  static void write(OutputStream out, Consumer<PartXml> content) throws IOException {
    // Not handed to StAX as it is: it would write each half of an emoji as a reference of its own.
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16_384);
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      content.accept(new PartXml(xml));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    text.flush();
  }

  /**
   * Begins an element that {@link #close} ends.
   *
   * @param attributes names and values in turn
   */
  public PartXml open(String name, String... attributes) {
    return attempt(
        () -> {
          xml.writeStartElement(name);
          write(attributes);
        });
  }

  /** An element without content. */
  public PartXml empty(String name, String... attributes) {
    return attempt(
        () -> {
          xml.writeEmptyElement(name);
          write(attributes);
        });
  }

  /** An element with nothing but a text in it. */
  public PartXml element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Text within the element. */
  public PartXml text(String text) {
    return attempt(() -> xml.writeCharacters(legal(text)));
  }

  /** Ends the element that was begun last. */
  public PartXml close() {
    return attempt(xml::writeEndElement);
  }

  /** More attributes of the element that was begun last, before anything is in it. */
  public PartXml attributes(String... attributes) {
    return attempt(() -> write(attributes));
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  /**
   * The text with nothing in it that XML 1.0 forbids (section 2.2) or that steers a screen; line
   * feeds stay.
   */
  public static String legal(String text) {
    String shown = Visible.lines(text);
    for (int i = 0; i < shown.length(); i++) {
      if (shown.charAt(i) >= Character.MIN_SURROGATE) {
        return whole(shown);
      }
    }
    return shown;
  }

  private static String whole(String text) {
    StringBuilder whole = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                whole.append('\uFFFD');
              } else {
                whole.appendCodePoint(point);
              }
            });
    return whole.toString();
  }

  /** A step of StAX. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private PartXml attempt(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }
}
