package org.centreline.csv.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.centreline.csv.problem.FileFindings;

/**
 * What a workbook says of itself, before any of its sheets is read.
 *
 * <p>Source: ECMA-376 part 1, sections 18.2 (workbook), 18.4 (shared strings) and 18.8 (styles).
 *
 * @param book where its parts stand
 * @param sheets its sheets, in the order in which Excel shows them
 * @param isFrom1904 whether its dates are days since 1904
 * @param findings where it is told what is wrong with it
 */
record Workbook(Book book, List<Leaf> sheets, boolean isFrom1904, FileFindings findings) {

  /**
   * A sheet.
   *
   * @param name what it is called
   * @param part where it stands; empty where it lies elsewhere
   * @param hidden whether Excel hides it
   * @param table whether it is one of cells, not a chart
   */
  record Leaf(String name, String part, boolean hidden, boolean table) {}

  /**
   * Where the parts stand that sheets share.
   *
   * @param parts all of them
   * @param strings the texts of cells; empty where there are none
   * @param styles the formats of cells; empty where there are none
   */
  record Book(ZipParts parts, String strings, String styles) {}

  /** Goes through a part. */
  interface Visitor {
    void visit(XmlPart xml) throws XMLStreamException;
  }

  private record Link(String type, String target) {}

  /** Nobody has so many sheets; each takes its room and time. */
  private static final int MOST_SHEETS = 10_000;

  Workbook {
    sheets = List.copyOf(sheets);
  }

  static Workbook of(ZipParts parts, FileFindings findings) {
    String part = named(links(parts, "", findings), "officeDocument").orElse("xl/workbook.xml");
    Map<String, Link> links = links(parts, part, findings);
    List<Leaf> sheets = new ArrayList<>();
    boolean[] from1904 = {false};
    read(
        parts,
        part,
        findings,
        xml -> {
          while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (isStart(xml, "workbookPr")) {
              from1904[0] = xml.is("date1904");
            } else if (isStart(xml, "sheet")) {
              checkCount(sheets.size(), findings);
              sheets.add(sheet(xml, links));
            }
          }
        });
    String texts = named(links, "sharedStrings").filter(parts::has).orElse("");
    String styles = named(links, "styles").filter(parts::has).orElse("");
    return new Workbook(new Book(parts, texts, styles), sheets, from1904[0], findings);
  }

  private static Leaf sheet(XmlPart xml, Map<String, Link> links) {
    String state = xml.attribute("state");
    Link link = links.getOrDefault(xml.attribute("id"), new Link("", ""));
    return new Leaf(
        xml.attribute("name"),
        link.target,
        state.equals("hidden") || state.equals("veryHidden"),
        link.type.endsWith("/worksheet") && !link.target.isEmpty());
  }

  private static void checkCount(int before, FileFindings findings) {
    if (before == MOST_SHEETS) {
      throw ZipParts.tooLarge("at most " + MOST_SHEETS + " sheets and parts like them", findings);
    }
  }

  /** Whether the part stands at the beginning of such an element. */
  static boolean isStart(XmlPart xml, String name) {
    return xml.isStart() && xml.name().equals(name);
  }

  /** The parts that a part names, by the names that it has for them. */
  private static Map<String, Link> links(ZipParts parts, String part, FileFindings findings) {
    int cut = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, cut);
    String file = folder + "_rels/" + part.substring(cut) + ".rels";
    Map<String, Link> links = new HashMap<>();
    if (!parts.has(file)) {
      return links;
    }
    int[] count = {0};
    read(
        parts,
        file,
        findings,
        xml -> {
          while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (isStart(xml, "Relationship")) {
              checkCount(count[0]++, findings);
              boolean outside = xml.attribute("TargetMode").equals("External");
              String target = outside ? "" : path(folder, xml.attribute("Target"));
              links.put(xml.attribute("Id"), new Link(xml.attribute("Type"), target));
            }
          }
        });
    return links;
  }

  /** A path from a folder of the zip file on, or from its top. */
  private static String path(String folder, String target) {
    List<String> steps = new ArrayList<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /** Goes through a part; one that is no XML, or not whole, ends the reading. */
  static void read(ZipParts parts, String part, FileFindings findings, Visitor visitor) {
    try (InputStream in = parts.open(part);
        XmlPart xml = new XmlPart(in)) {
      visitor.visit(xml);
    } catch (XMLStreamException | IOException | UncheckedIOException | NumberFormatException e) {
      throw ZipParts.damaged(findings);
    }
  }

  /** Goes through the part of a sheet. */
  void read(Leaf sheet, Visitor visitor) {
    read(book.parts(), sheet.part(), findings, visitor);
  }

  /** The texts that cells name by their number. */
  List<String> strings() {
    List<String> strings = new ArrayList<>();
    String part = book.strings();
    if (!part.isEmpty()) {
      read(
          book.parts(),
          part,
          findings,
          xml -> {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
              if (isStart(xml, "si")) {
                strings.add(RichText.of(xml, "si"));
              }
            }
          });
    }
    return strings;
  }

  /** How the cells of each style show their numbers. */
  List<CellFormat> formats() {
    Map<String, String> codes = new HashMap<>();
    List<CellFormat> formats = new ArrayList<>();
    String part = book.styles();
    if (!part.isEmpty()) {
      read(
          book.parts(),
          part,
          findings,
          xml -> {
            boolean cells = false;
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
              if (isStart(xml, "numFmt")) {
                codes.putIfAbsent(xml.attribute("numFmtId"), xml.attribute("formatCode"));
              } else if (isStart(xml, "xf") && cells) {
                formats.add(CellFormat.of(xml.attribute("numFmtId"), codes));
              } else if (xml.isElement() && xml.name().equals("cellXfs")) {
                cells = xml.isStart();
              }
            }
          });
    }
    return formats;
  }

  /** The part of a type among those that a part names. */
  private static Optional<String> named(Map<String, Link> links, String type) {
    return links.values().stream()
        .filter(link -> link.type.endsWith("/" + type) && !link.target.isEmpty())
        .map(Link::target)
        .findFirst();
  }
}
