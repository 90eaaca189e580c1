package org.centreline.csv.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, gone through from its first element to its last. */
final class XmlPart implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;

  /** Opens a part, which is UTF-8 or, by its first two bytes, UTF-16. */
  XmlPart(InputStream in) throws XMLStreamException, IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 2);
    byte[] start = bytes.readNBytes(2);
    bytes.unread(start);
    boolean wide = start.length == 2 && (start[0] & start[1] & 0xFF) == 0xFE;
    xml =
        FACTORY.createXMLStreamReader(
            new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // What is wrong is told elsewhere, in other words.
    factory.setXMLReporter((message, type, about, where) -> {});
    return factory;
  }

  /**
   * Goes on; what it came to, or the end of the document.
   *
   * @throws XMLStreamException where it is no XML, or declares entities, which no workbook does
   */
  int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("entities");
    }
    return event;
  }

  /** Whether this is where an element begins. */
  boolean isStart() {
    return xml.isStartElement();
  }

  /** Whether this is where an element begins or ends. */
  boolean isElement() {
    return xml.isStartElement() || xml.isEndElement();
  }

  /** The name of the element, without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute of the element; empty where it has none of this name. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an attribute is 1 or true. */
  boolean is(String name) {
    String said = attribute(name);
    return said.equals("1") || said.equals("true");
  }

  /** How many attributes the element has. */
  int attributes() {
    return xml.getAttributeCount();
  }

  String attributeName(int at) {
    return xml.getAttributeLocalName(at);
  }

  String attributeValue(int at) {
    return xml.getAttributeValue(at);
  }

  /** Adds the text that stands here. */
  void addTo(StringBuilder text) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  @Override
  public void close() throws XMLStreamException {
    xml.close();
  }
}
