package org.centreline.report.slides;

import java.util.List;
import org.centreline.report.office.PartXml;

/** The notes of a slide as XML. */
final class NotesXml {

  private NotesXml() {}

  static void write(PartXml xml, List<String> notes) {
    SlideXml.root(xml, "p:notes");
    xml.open("p:cSld").open("p:spTree");
    SlideXml.group(xml);
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "2", "name", "Slide");
    xml.open("p:cNvSpPr");
    xml.empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1").close();
    xml.open("p:nvPr").empty("p:ph", "type", "sldImg", "idx", "2").close().close();
    xml.empty("p:spPr").close();
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "3", "name", "Notes");
    xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
    xml.open("p:nvPr").empty("p:ph", "type", "body", "sz", "quarter", "idx", "3").close().close();
    xml.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    for (String note : notes.isEmpty() ? List.of("") : notes) {
      xml.open("a:p");
      SlideXml.run(xml, note);
      xml.close();
    }
    xml.close().close().close().close();
    xml.open("p:clrMapOvr").empty("a:masterClrMapping").close().close();
  }
}
