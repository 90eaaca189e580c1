package org.centreline.csv.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part. */
public final class Xlsx {

  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private String date1904 = "";

  /** A workbook of one sheet. */
  public static byte[] of(String... rows) {
    return new Xlsx().sheet("Data", rows).bytes();
  }

  /** A sheet of these rows, its cells in short: see {@link #row}. */
  public Xlsx sheet(String name, String... rows) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      data.append(rows[i].startsWith("<") ? rows[i] : row(i + 1, rows[i]));
    }
    return add(name, "", "worksheet", xml("worksheet", "<sheetData>" + data + "</sheetData>"));
  }

  /** A sheet that Excel hides. */
  public Xlsx hidden(String name, String... rows) {
    sheet(name, rows);
    int last = sheets.size() - 1;
    sheets.set(last, sheets.get(last).replace("/>", " state=\"hidden\"/>"));
    return this;
  }

  /** A sheet whose part is told as it stands, of a type such as {@code chartsheet}. */
  public Xlsx add(String name, String state, String type, String part) {
    String id = "rId" + (sheets.size() + 1);
    String path = type + "s/sheet" + (sheets.size() + 1) + ".xml";
    sheets.add(
        "<sheet name=\"" + escaped(name) + "\" sheetId=\"1\" r:id=\"" + id + "\"" + state + "/>");
    links.add(link(id, type, path));
    return part("xl/" + path, part);
  }

  /** The texts that cells name by their number. */
  public Xlsx strings(String... items) {
    StringBuilder all = new StringBuilder();
    for (String item : items) {
      all.append("<si>")
          .append(item.startsWith("<") ? item : "<t>" + item + "</t>")
          .append("</si>");
    }
    links.add(link("rIdS", "sharedStrings", "sharedStrings.xml"));
    return part("xl/sharedStrings.xml", xml("sst", all.toString()));
  }

  /** Styles from 1 on with these formats: a number built in, or a code. */
  public Xlsx formats(String... formats) {
    StringBuilder codes = new StringBuilder();
    StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.length; i++) {
      boolean known = formats[i].chars().allMatch(Character::isDigit) && formats[i].length() < 4;
      String id = known ? formats[i] : Integer.toString(164 + i);
      cells.append("<xf numFmtId=\"").append(id).append("\"/>");
      codes.append(
          known
              ? ""
              : "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + escaped(formats[i]) + "\"/>");
    }
    links.add(link("rIdF", "styles", "styles.xml"));
    String styles =
        "<numFmts>"
            + codes
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>"
            + cells
            + "</cellXfs>";
    return part("xl/styles.xml", xml("styleSheet", styles));
  }

  /** What it says of its dates, as {@code 1} or {@code true}. */
  public Xlsx date1904(String said) {
    date1904 = " date1904=\"" + said + "\"";
    return this;
  }

  /** Any part. */
  public Xlsx part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Any part. */
  public Xlsx part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** All of it. */
  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", utf8("<Types/>"));
    all.put(
        "_rels/.rels",
        utf8(relationships(List.of(link("a", "officeDocument", "xl/workbook.xml")))));
    all.put("xl/_rels/workbook.xml.rels", utf8(relationships(links)));
    all.put(
        "xl/workbook.xml",
        utf8(
            xml(
                "workbook",
                "<workbookPr" + date1904 + "/><sheets>" + String.join("", sheets) + "</sheets>")));
    all.putAll(parts);
    return zip(all);
  }

  /** A zip file. */
  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * A row of cells between bars: {@code text}, a {@code number}, {@code number@style}, {@code
   * =formula}, {@code =formula:value}, {@code #error}, {@code ?1} for true, {@code $3} for a shared
   * text; nothing for no cell.
   */
  static String row(int number, String cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    String[] all = cells.split("\\|", -1);
    for (int i = 0; i < all.length; i++) {
      String name = " r=\"" + SheetCells.letters(i) + number + "\"";
      row.append(all[i].isEmpty() ? "" : "<c" + name + cell(escaped(all[i])) + "</c>");
    }
    return row.append("</row>").toString();
  }

  private static String cell(String said) {
    char first = said.charAt(0);
    String rest = said.substring(1);
    return switch (first) {
      case '#' -> " t=\"e\"><v>" + said + "</v>";
      case '?' -> " t=\"b\"><v>" + rest + "</v>";
      case '$' -> " t=\"s\"><v>" + rest + "</v>";
      case '=' -> {
        int cut = rest.indexOf(':');
        yield "><f>"
            + (cut < 0
                ? rest + "</f>"
                : rest.substring(0, cut) + "</f><v>" + rest.substring(cut + 1) + "</v>");
      }
      default -> numberOrText(said);
    };
  }

  private static String numberOrText(String said) {
    int at = said.indexOf('@');
    String number = at < 0 ? said : said.substring(0, at);
    return number.matches("-?[0-9]+([.][0-9]+)?(E-?[0-9]+)?")
        ? (at < 0 ? ">" : " s=\"" + said.substring(at + 1) + "\">") + "<v>" + number + "</v>"
        : " t=\"inlineStr\"><is><t>" + said + "</t></is>";
  }

  private static String xml(String root, String inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><"
        + root
        + MAIN
        + ">"
        + inside
        + "</"
        + root
        + ">";
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + TYPES
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relationships(List<String> links) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", links)
        + "</Relationships>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
