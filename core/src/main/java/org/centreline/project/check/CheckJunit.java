package org.centreline.project.check;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.centreline.Visible;

/**
 * Writes what checks found as JUnit XML, as Jenkins, GitLab and Azure read it: a suite a project, a
 * case a measure. No times, so that the same findings are the same bytes.
 */
public final class CheckJunit {

  private final XMLStreamWriter xml;

  private CheckJunit(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document, LF line ends. */
  public static String write(List<ProjectCheck> checks) {
    StringWriter text = new StringWriter();
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new CheckJunit(xml).suites(checks);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }

  private void suites(List<ProjectCheck> checks) throws XMLStreamException {
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "centreline check");
    for (ProjectCheck check : checks) {
      suite(check);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void suite(ProjectCheck check) throws XMLStreamException {
    List<MeasureCheck> measures = check.measures();
    long errors = measures.stream().filter(m -> !m.problems().isEmpty()).count();
    long failures = measures.stream().filter(m -> !m.isClean()).count() - errors;
    boolean broken = !check.problems().isEmpty();
    boolean stale = !check.stale().isEmpty();
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute("name", check.folder().shown());
    attribute("tests", Long.toString(measures.size() + (broken || stale ? 1 : 0)));
    attribute("failures", Long.toString(failures + (stale ? 1 : 0)));
    attribute("errors", Long.toString(errors + (broken ? 1 : 0)));
    for (MeasureCheck measure : measures) {
      List<Alert> alerts = Alerts.of(measure, check.folder());
      testCase(check, measure.id(), measure.problems().isEmpty() ? "failure" : "error", alerts);
    }
    if (broken || stale) {
      List<Alert> alerts =
          Alerts.of(check).stream().filter(alert -> alert.measure().isEmpty()).toList();
      testCase(check, "project", broken ? "error" : "failure", alerts);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void testCase(ProjectCheck check, String name, String kind, List<Alert> alerts)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute("classname", check.folder().shown());
    attribute("name", name);
    if (!alerts.isEmpty()) {
      xml.writeCharacters("\n      ");
      xml.writeStartElement(kind);
      attribute("type", alerts.get(0).code());
      attribute("message", alerts.get(0).text());
      for (Alert alert : alerts) {
        String line = alert.line() > 0 ? ":" + alert.line() : "";
        xml.writeCharacters(
            "\n" + clean(alert.file() + line + ": " + alert.text() + " [" + alert.code() + "]"));
      }
      xml.writeCharacters("\n      ");
      xml.writeEndElement();
      xml.writeCharacters("\n    ");
    }
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  /**
   * On one line, with question marks for halves of pairs, which XML does not know; others that it
   * does not know are shown by their numbers.
   */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    Visible.line(text).codePoints().forEach(c -> clean.appendCodePoint(isHalf(c) ? '?' : c));
    return clean.toString();
  }

  private static boolean isHalf(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }
}
