package org.centreline.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.centreline.report.CellRows;

/**
 * A sheet of a workbook.
 *
 * @param name its name
 * @param widths how many letters its columns hold, from the left
 * @param top what its first row is
 * @param pages that its links lead to, each once
 * @param content writes its rows
 */
public record WorkbookSheet(
    String name, List<Integer> widths, Top top, List<String> pages, Consumer<SheetRows> content) {

  /** What the first row of a sheet is. */
  public enum Top {
    /** Names of columns: it stays in sight, and rows can be filtered by it. */
    HEADER,
    /** A row like any other. */
    FREE
  }

  /** Excel's rows, the one with the names included. */
  private static final int MOST_ROWS = 1_048_576;

  private static final int LONGEST_NAME = 31;

  /** A sheet with a name that Excel takes. */
  public WorkbookSheet {
    widths = List.copyOf(widths);
    pages = List.copyOf(pages);
    boolean bad = name.chars().anyMatch(c -> c < ' ' || "\\/?*[]:'".indexOf(c) >= 0);
    if (bad || name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("sheet '" + name + "'");
    }
  }

  /**
   * A table as a sheet, or as several where it has more rows than a sheet.
   *
   * @param rows fills the table, the same each time
   */
  public static List<WorkbookSheet> table(String name, Consumer<CellRows> rows) {
    return table(name, rows, MOST_ROWS - 1);
  }

  /** The same with so many rows to a sheet, one or more. */
  static List<WorkbookSheet> table(String name, Consumer<CellRows> rows, int most) {
    RowCount count = new RowCount();
    rows.accept(count);
    List<WorkbookSheet> sheets = new ArrayList<>();
    for (int from = 0; from == 0 || from < count.rows(); from += most) {
      int first = from;
      String part = from == 0 ? name : name + " " + (from / most + 1);
      sheets.add(
          new WorkbookSheet(
              part,
              count.widths(),
              Top.HEADER,
              List.of(),
              sheet -> rows.accept(new RowSlice(sheet, first, first + most))));
    }
    return sheets;
  }

  /** The part of the workbook that holds it. */
  OfficePart part(int number) {
    return OfficePart.xml(
        "xl/worksheets/sheet" + number + ".xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
        pages.stream().map(page -> Relation.outside("hyperlink", page)).toList(),
        xml -> write(xml, number == 1));
  }

  private void write(PartXml xml, boolean seen) {
    xml.open("worksheet", "xmlns", WorkbookFile.SPREADSHEET, "xmlns:r", WorkbookFile.RELATIONS);
    view(xml, seen);
    columns(xml);
    xml.open("sheetData");
    SheetRows rows = new SheetRows(xml, this);
    content.accept(rows);
    xml.close();
    if (top == Top.HEADER) {
      xml.empty("autoFilter", "ref", rows.extent());
    }
    rows.writeLinks();
    page(xml);
    xml.close();
  }

  private void view(PartXml xml, boolean seen) {
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
    xml.open("sheetViews");
    xml.open("sheetView", "tabSelected", seen ? "1" : "0", "workbookViewId", "0");
    if (top == Top.HEADER) {
      xml.open("pane", "ySplit", "1", "topLeftCell", "A2");
      xml.attributes("activePane", "bottomLeft", "state", "frozen").close();
      xml.empty("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2");
    }
    xml.close().close();
    xml.empty("sheetFormatPr", "defaultRowHeight", "15");
  }

  private void columns(PartXml xml) {
    if (widths.isEmpty()) {
      return;
    }
    xml.open("cols");
    for (int i = 0; i < widths.size(); i++) {
      String place = Integer.toString(i + 1);
      String width = Integer.toString(widths.get(i));
      xml.empty("col", "min", place, "max", place, "width", width, "customWidth", "1");
    }
    xml.close();
  }

  /** On paper: A4 across, as wide as the page, on as many pages as it needs. */
  private static void page(PartXml xml) {
    xml.open("pageMargins", "left", "0.4", "right", "0.4", "top", "0.5", "bottom", "0.5");
    xml.attributes("header", "0.3", "footer", "0.3").close();
    xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
  }
}
