package org.centreline.csv.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.centreline.csv.problem.FileFindings;

/**
 * Goes through the cells of a sheet.
 *
 * <p>Source: ECMA-376 part 1, section 18.3.1 (worksheets) and 18.18.11 (types of cells).
 */
final class SheetScan implements Workbook.Visitor {

  /** Source: ECMA-376 leaves it open; these are the rows and columns of Excel. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int MOST_COLUMNS = 1 << 14;

  /** More cells than this, filled or not, are no table that is kept by hand. */
  private static final int MOST_CELLS = 20_000_000;

  private static final String SHARED = "s";
  private static final String INLINE = "inlineStr";

  private final List<String> strings;
  private final List<CellFormat> formats;
  private final SerialText serials;
  private final SheetText text;
  private final SheetCells cells;
  private final FileFindings findings;
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private int row;
  private int column = -1;
  private int seen;
  private boolean hidden;
  private boolean isFormula;
  private String type = "";
  private CellFormat format = CellFormat.NUMBER;

  SheetScan(Workbook workbook, SheetText text, SheetCells cells) {
    strings = workbook.strings();
    formats = workbook.formats();
    serials = new SerialText(workbook.isFrom1904());
    findings = workbook.findings();
    this.text = text;
    this.cells = cells;
  }

  @Override
  public void visit(XmlPart xml) throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.name());
      }
      event = xml.next();
    }
    for (int[] columns : hiddenColumns) {
      cells.addHiddenColumns(columns[0], columns[1], text.width());
    }
  }

  private void begin(XmlPart xml) throws XMLStreamException {
    switch (xml.name()) {
      case "c" -> beginCell(xml);
      case "v" -> collect(xml, value, "v");
      case "f" -> {
        isFormula = true;
        collect(xml, formula, "f");
      }
      case "is" -> value.append(RichText.of(xml, "is"));
      case "row" -> beginRow(xml);
      case "col" -> {
        if (xml.is("hidden")) {
          int first = Integer.parseInt(xml.attribute("min")) - 1;
          hiddenColumns.add(new int[] {first, Integer.parseInt(xml.attribute("max")) - 1});
        }
      }
      default -> {}
    }
  }

  private static void collect(XmlPart xml, StringBuilder to, String element)
      throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals(element)) {
      if (event == XMLStreamConstants.CHARACTERS) {
        xml.addTo(to);
      }
      event = xml.next();
    }
  }

  private void beginRow(XmlPart xml) {
    String number = xml.attribute("r");
    row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
    if (row < 1 || row > MOST_ROWS) {
      throw ZipParts.damaged(findings);
    }
    column = -1;
    hidden = xml.is("hidden");
  }

  private void beginCell(XmlPart xml) {
    type = "";
    format = CellFormat.NUMBER;
    value.setLength(0);
    formula.setLength(0);
    isFormula = false;
    column++;
    for (int i = xml.attributes() - 1; i >= 0; i--) {
      String said = xml.attributeValue(i);
      switch (xml.attributeName(i)) {
        case "r" -> column = column(said);
        case "t" -> type = said;
        case "s" -> {
          int style = Integer.parseInt(said);
          format = style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.NUMBER;
        }
        default -> {}
      }
    }
    if (column >= MOST_COLUMNS) {
      throw ZipParts.damaged(findings);
    }
    if (++seen > MOST_CELLS) {
      throw ZipParts.tooLarge("at most " + MOST_CELLS / 1_000_000 + " million cells", findings);
    }
  }

  /** The column of a name such as B14, from 0. */
  private static int column(String name) {
    int column = 0;
    for (int i = 0; i < Math.min(name.length(), 5) && name.charAt(i) >= 'A'; i++) {
      column = 26 * column + (name.charAt(i) & 31);
    }
    return column - 1;
  }

  private void end(String element) {
    if (element.equals("c")) {
      String shown = shown();
      if (!shown.isEmpty()) {
        text.goOnTo(row);
        text.add(column, shown);
      }
    } else if (element.equals("row") && text.isIn(row)) {
      if (hidden) {
        cells.addHiddenRow(row);
      }
      text.end();
    }
  }

  /** What the cell holds, as text. */
  private String shown() {
    if (value.length() == 0) {
      boolean lost = isFormula && !type.equals("str");
      if (lost) {
        cells.addUnvalued(row, column);
      }
      return lost ? "=" + (formula.length() == 0 ? "formula" : formula) : "";
    }
    String raw = value.toString();
    return switch (type) {
      case SHARED -> text(shared(Integer.parseInt(raw)));
      case INLINE -> text(raw);
      case "str" -> text(RichText.plain(raw));
      case "b" -> raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE";
      case "e" -> {
        cells.addError(row, column, raw);
        yield raw;
      }
      case "d" -> iso(raw);
      default -> number(raw);
    };
  }

  private String text(String shown) {
    cells.addText(column, shown);
    return shown;
  }

  private String shared(int number) {
    if (number < 0 || number >= strings.size()) {
      throw ZipParts.damaged(findings);
    }
    return strings.get(number);
  }

  private static String iso(String raw) {
    String day = raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
    return day.replace('T', ' ').replace("Z", "");
  }

  private String number(String raw) {
    String shown = serials.of(raw, format);
    if (format.percent()) {
      cells.addPercent(column, raw, shown);
    }
    return shown;
  }
}
