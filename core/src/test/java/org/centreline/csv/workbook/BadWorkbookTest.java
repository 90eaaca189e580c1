package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no workbook, no whole one, or far more than one. */
@Tag("once")
class BadWorkbookTest {

  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ole(String stream) {
    byte[] bytes = Arrays.copyOf(OLE.getBytes(StandardCharsets.ISO_8859_1), 4096);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1025, name.length);
    return bytes;
  }

  @ParameterizedTest
  @CsvSource({
    "Workbook, an old Excel workbook (.xls), save it as an Excel workbook (.xlsx)",
    "EncryptedPackage, a workbook with a password, take the password away",
    "WordDocument, an old Word document, copy its table"
  })
  void compoundFiles(String stream, String found, String fix) {
    String message = Opened.message(ole(stream));
    assertTrue(message.contains("but found '" + found + "' [not-a-csv]"), message);
    assertTrue(message.contains(fix), message);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.bin, a binary Excel workbook (.xlsb)",
    "word/document.xml, a Word document",
    "ppt/presentation.xml, a PowerPoint file",
    "content.xml, a zip file that is no workbook",
    "readme.txt, a zip file that is no workbook"
  })
  void otherZips(String part, String found) {
    String message = Opened.message(Xlsx.zip(Map.of(part, utf8("x"))));
    assertTrue(message.contains("but found '" + found + "' [not-a-csv]"), message);
  }

  @Test
  void openDocuments() {
    String ods = "application/vnd.oasis.opendocument.spreadsheet";
    Map<String, byte[]> parts = Map.of("mimetype", utf8(ods), "content.xml", utf8("<x/>"));
    assertTrue(Opened.message(Xlsx.zip(parts)).contains("an OpenDocument spreadsheet (.ods)"));
    Map<String, byte[]> text = Map.of("mimetype", utf8("text"), "content.xml", utf8("<x/>"));
    assertTrue(Opened.message(Xlsx.zip(text)).contains("'an OpenDocument file'"));
  }

  @Test
  void cutOffAnywhereOrWithBytesChanged() {
    byte[] whole = new Xlsx().strings("a").formats("14").sheet("Data", "$0|45383@1", "1|2").bytes();
    for (int length = 4; length < whole.length; length += 7) {
      assertEquals("damaged-workbook", code(Arrays.copyOf(whole, length)));
    }
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      byte[] changed = whole.clone();
      changed[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt(256);
      code(changed);
    }
  }

  private static String code(byte[] bytes) {
    try {
      Opened.rows(bytes);
      return "";
    } catch (org.centreline.csv.problem.DataException e) {
      return e.problems().get(0).code();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<c r=\"A1\" t=\"s\"><v>7</v></c>",
    "<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>",
    "<c r=\"XFE1\"><v>1</v></c>",
    "<c r=\"A1\" s=\"x\"><v>1</v></c>",
    "<c r=\"A1\"><v>one</v></c>",
    "<c r=\"A1\"><v>5-3</v></c>",
    "<c r=\"A1\"><v>&five;</v></c>",
    "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
    "</row><row r=\"0\">",
    "<c r=\"A1\"><v>1</c>",
    "<row r=\"1048577\"/>",
    "</row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
  })
  void sheetsThatNoProgramWrites(String cells) {
    assertEquals("damaged-workbook", code(Xlsx.of("<row r=\"1\">" + cells + "</row>")));
  }

  @Test
  void entitiesAreRefusedAndNothingOutsideIsRead() {
    String lol =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c>"
            + "</row></sheetData></worksheet>";
    String outside = lol.replace("\"&a;&a;&a;&a;\"", "SYSTEM \"file:///etc/hostname\"");
    assertEquals("damaged-workbook", code(new Xlsx().add("D", "", "worksheet", lol).bytes()));
    assertEquals("damaged-workbook", code(new Xlsx().add("D", "", "worksheet", outside).bytes()));
  }

  @Test
  void bombsEndWithinASecond() {
    StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
    rows.append("<row/>".repeat(4 << 20)).append("</sheetData></worksheet>");
    byte[] bomb = new Xlsx().add("D", "", "worksheet", rows.toString()).bytes();
    assertEquals("too-large", quickly(bomb));
    byte[] texts = new Xlsx().strings("x".repeat(30 << 20)).sheet("D", "$0").bytes();
    assertEquals("too-large", quickly(texts));
    // One that says it is small.
    byte[] lying = bomb.clone();
    ByteBuffer zip = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < lying.length - 46; i++) {
      if (zip.getInt(i) == 0x02014b50 && zip.getInt(i + 24) > 1 << 20) {
        zip.putInt(i + 24, 5 << 20);
      }
    }
    assertEquals("damaged-workbook", quickly(lying));
  }

  @Test
  void aTextOfManyCellsIsHeldOnlySoFar() {
    String cells = "$0" + "|$0".repeat(99);
    String[] rows = new String[2_000];
    Arrays.fill(rows, cells);
    byte[] bytes = new Xlsx().strings("y".repeat(32_767)).sheet("D", rows).bytes();
    assertEquals("too-large", quickly(bytes, 900_000_000));
  }

  private static String numbered(String each, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(each.replace("#", i + "-" + i * 7919L % 1_000_003));
    }
    return all.toString();
  }

  @Test
  void sheetsBeyondCounting() {
    String sheet = "<sheet name=\"S#\" id=\"r#\"/>";
    String link = "<Relationship Id=\"r#\" Type=\"x/worksheet\" Target=\"worksheets/s#.xml\"/>";
    Xlsx sheets =
        new Xlsx()
            .sheet("D", "1")
            .part("xl/workbook.xml", "<workbook>" + numbered(sheet, 10_001) + "</workbook>");
    assertEquals("too-large", code(sheets.bytes()));
    String rels = "<Relationships>" + numbered(link, 10_001) + "</Relationships>";
    byte[] links = new Xlsx().sheet("D", "1").part("xl/_rels/workbook.xml.rels", rels).bytes();
    assertEquals("too-large", code(links));
    rels = "<Relationships>" + numbered(link, 10_000) + "</Relationships>";
    links = new Xlsx().sheet("D", "1").part("xl/_rels/workbook.xml.rels", rels).bytes();
    assertEquals("no-sheet", code(links));
  }

  /** What unpacks to many gigabytes is left long before they are there. */
  private static String quickly(byte[] bytes) {
    return quickly(bytes, 300_000_000);
  }

  private static String quickly(byte[] bytes, long most) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    String code = code(bytes);
    long taken = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    assertTrue(taken < most, taken + " bytes");
    return code;
  }

  @Test
  void theWidestSheet() {
    byte[] bytes = Xlsx.of("Falls", "1", "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>");
    List<String> rows = Opened.rows(bytes);
    assertEquals(16_384, rows.get(2).length());
    assertEquals("1", rows.get(2).substring(16_383));
  }

  @Test
  void linksOutOfTheFileAreNotFollowed() {
    String rels =
        "<Relationships><Relationship Id=\"rId1\" TargetMode=\"External\" Type=\"x/worksheet\""
            + " Target=\"file:///etc/hostname\"/></Relationships>";
    byte[] bytes = new Xlsx().sheet("D", "1").part("xl/_rels/workbook.xml.rels", rels).bytes();
    assertEquals("no-sheet", code(bytes));
    byte[] macros =
        new Xlsx()
            .sheet("D", "1")
            .part("xl/vbaProject.bin", OLE)
            .part("xl/externalLinks/externalLink1.xml", "<x/>")
            .bytes();
    assertEquals(List.of("1"), Opened.rows(macros));
  }
}
