package org.centreline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any workbook is a table or is refused, whole or of parts that say anything. */
public final class WorkbookTarget {

  private static final List<String> PARTS =
      List.of(
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels");

  private static final String SPACE =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** What stands in a part where the input has none for it. */
  private static final List<String> USUAL =
      List.of(
          "<worksheet " + SPACE + "><sheetData/></worksheet>",
          "<sst " + SPACE + "><si><t>month</t></si><si><t>waits</t></si></sst>",
          "<styleSheet "
              + SPACE
              + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
              + "</styleSheet>",
          "<workbook "
              + SPACE
              + "><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
              + "</workbook>",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + relation(1, "worksheet", "worksheets/sheet1.xml")
              + relation(2, "sharedStrings", "sharedStrings.xml")
              + relation(3, "styles", "styles.xml")
              + "</Relationships>");

  private WorkbookTarget() {}

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"rId"
        + number
        + "\" Type=\""
        + RELATIONS
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /**
   * One input: a file as it is where it begins as one, else parts, one behind the other with a NUL
   * between.
   */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Path file = Fuzzing.FOLDER.resolve("w.xlsx");
    boolean whole = data.length > 1 && data[0] == 'P' && data[1] == 'K';
    Files.write(file, whole ? data : zipped(Fuzzing.text(data).split("\0", PARTS.size())));
    Fuzzing.run("", "describe", "w.xlsx", "--format", "json");
    Fuzzing.run("", "chart", "w.xlsx", "--format", "json");
  }

  private static byte[] zipped(String... texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < PARTS.size(); i++) {
        boolean given = i < texts.length && !texts[i].isEmpty();
        zip.putNextEntry(new ZipEntry(PARTS.get(i)));
        zip.write((given ? texts[i] : USUAL.get(i)).getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
    }
    return Arrays.copyOf(bytes.toByteArray(), bytes.size());
  }
}
