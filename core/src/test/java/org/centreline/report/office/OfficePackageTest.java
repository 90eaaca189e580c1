package org.centreline.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class OfficePackageTest {

  private static final byte[] PICTURE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  private static OfficePackage deck(String text) {
    OfficePart main =
        OfficePart.xml(
            "ppt/presentation.xml",
            "application/deck+xml",
            List.of(Relation.to("slide", "ppt/slides/slide1.xml")),
            xml -> xml.empty("p:deck", "xmlns:p", "urn:p", "r:id", Relation.id(0)));
    OfficePart slide =
        OfficePart.xml(
            "ppt/slides/slide1.xml",
            "application/slide+xml",
            List.of(
                Relation.to("image", "ppt/media/image1.png"),
                Relation.to("back", "ppt/presentation.xml"),
                Relation.outside("hyperlink", "a b.html#x&y")),
            xml -> xml.open("slide", "alt", text).element("t", text, "k", "v").close());
    OfficePart picture =
        OfficePart.binary("ppt/media/image1.png", "image/png", () -> PICTURE.clone());
    return new OfficePackage("A <title>", List.of(main, slide, picture));
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
        assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString());
      }
    }
    return parts;
  }

  private static Document xml(byte[] part) throws Exception {
    String text = new String(part, StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void theTypesAreInFrontAndEachPartIsFollowedByItsRelations() throws Exception {
    Map<String, byte[]> parts = unpacked(deck("x").bytes());
    assertEquals(
        List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "ppt/presentation.xml",
            "ppt/_rels/presentation.xml.rels",
            "ppt/slides/slide1.xml",
            "ppt/slides/_rels/slide1.xml.rels",
            "ppt/media/image1.png"),
        List.copyOf(parts.keySet()));
    assertArrayEquals(PICTURE, parts.get("ppt/media/image1.png"));
    Element types = xml(parts.get("[Content_Types].xml")).getDocumentElement();
    assertEquals(3, types.getElementsByTagName("Default").getLength());
    assertEquals(3, types.getElementsByTagName("Override").getLength());
    assertEquals(
        "A <title>",
        xml(parts.get("docProps/core.xml"))
            .getElementsByTagName("dc:title")
            .item(0)
            .getTextContent());
  }

  @Test
  void targetsAreToldFromTheFolderOfThePart() throws Exception {
    Map<String, byte[]> parts = unpacked(deck("x").bytes());
    var all =
        xml(parts.get("ppt/slides/_rels/slide1.xml.rels")).getElementsByTagName("Relationship");
    assertEquals("../media/image1.png", ((Element) all.item(0)).getAttribute("Target"));
    assertEquals("../presentation.xml", ((Element) all.item(1)).getAttribute("Target"));
    assertEquals("a b.html#x&y", ((Element) all.item(2)).getAttribute("Target"));
    assertEquals("External", ((Element) all.item(2)).getAttribute("TargetMode"));
    assertEquals("rId3", ((Element) all.item(2)).getAttribute("Id"));
    var first = xml(parts.get("ppt/_rels/presentation.xml.rels"));
    assertEquals(
        "slides/slide1.xml",
        ((Element) first.getElementsByTagName("Relationship").item(0)).getAttribute("Target"));
    var root = xml(parts.get("_rels/.rels")).getElementsByTagName("Relationship");
    assertEquals("ppt/presentation.xml", ((Element) root.item(0)).getAttribute("Target"));
    assertEquals("docProps/core.xml", ((Element) root.item(1)).getAttribute("Target"));
  }

  @Test
  void anyTextIsLegalAndNoneOfItActs() throws Exception {
    String text = "a<&>\"'\u0000\u000B\u001B\u202E\uFFFF\uD800x\uDC00\uD83D\uDE00 é\n";
    Element slide =
        xml(unpacked(deck(text).bytes()).get("ppt/slides/slide1.xml")).getDocumentElement();
    String shown = "a<&>\"'[U+0000][U+000B][U+001B][U+202E][U+FFFF]\uFFFDx\uFFFD\uD83D\uDE00 é";
    assertEquals(shown + "\n", slide.getTextContent());
    assertEquals(shown + " ", slide.getAttribute("alt"));
  }

  @Test
  void theSamePartsAreTheSameBytes() {
    assertArrayEquals(deck("x").bytes(), deck("x").bytes());
  }

  @Test
  void partsWithoutAnEndingAndPointersWithoutAPlaceAreRefused() {
    for (String name : List.of("/a.png", "a")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> OfficePart.binary(name, "image/png", () -> PICTURE));
    }
    assertThrows(
        IllegalArgumentException.class, () -> OfficePart.binary("a.png", "", () -> PICTURE));
    assertThrows(IllegalArgumentException.class, () -> SheetStyle.number(-1));
    assertThrows(IllegalArgumentException.class, () -> SheetStyle.percentage(10));
    assertThrows(IllegalArgumentException.class, () -> Relation.to("image", "/a.png"));
    assertThrows(IllegalArgumentException.class, () -> Relation.outside("hyperlink", ""));
    assertThrows(
        IllegalArgumentException.class, () -> new Relation("", "a.png", Relation.Place.INSIDE));
  }

  @Test
  void twoPartsOfOneNameAndPointersAtNothingAreRefused() {
    OfficePart part = OfficePart.binary("a/b.png", "image/png", () -> PICTURE);
    OfficePart twin = OfficePart.binary("a/B.png", "image/png", () -> PICTURE);
    assertThrows(IllegalArgumentException.class, () -> new OfficePackage("t", List.of(part, twin)));
    OfficePart lost =
        OfficePart.xml("a.xml", "x/y", List.of(Relation.to("image", "c.png")), xml -> {});
    assertThrows(IllegalArgumentException.class, () -> new OfficePackage("t", List.of(lost, part)));
  }
}
