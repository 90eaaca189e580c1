package org.centreline.report.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A workbook as Excel has them (.xlsx). Without macros, formulas, links to other workbooks or
 * anything that is worked out when it is opened.
 *
 * @param title what programs show as its title
 * @param sheets one or more, no two of a name
 */
public record WorkbookFile(String title, List<WorkbookSheet> sheets) {

  static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Two names that differ by their case only are one. */
  public WorkbookFile {
    sheets = List.copyOf(sheets);
    Set<String> names = new HashSet<>();
    for (WorkbookSheet sheet : sheets) {
      if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two sheets " + sheet.name());
      }
    }
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException(title + ": no sheet");
    }
  }

  /** The whole file. */
  public byte[] bytes() {
    List<OfficePart> parts = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      parts.add(sheets.get(i).part(i + 1));
    }
    List<Relation> relations = new ArrayList<>();
    parts.forEach(part -> relations.add(Relation.to("worksheet", part.name())));
    String styles = "xl/styles.xml";
    relations.add(Relation.to("styles", styles));
    parts.add(OfficePart.xml(styles, KIND + "styles+xml", List.of(), SheetStyle::write));
    parts.add(0, OfficePart.xml("xl/workbook.xml", KIND + "sheet.main+xml", relations, this::book));
    return new OfficePackage(title, parts).bytes();
  }

  private void book(PartXml xml) {
    xml.open("workbook", "xmlns", SPREADSHEET, "xmlns:r", RELATIONS);
    xml.open("bookViews").empty("workbookView").close();
    xml.open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      String number = Integer.toString(i + 1);
      String name = sheets.get(i).name();
      xml.empty("sheet", "name", name, "sheetId", number, "r:id", Relation.id(i));
    }
    xml.close();
    if (sheets.stream().anyMatch(sheet -> sheet.top() == WorkbookSheet.Top.HEADER)) {
      titles(xml);
    }
    xml.close();
  }

  /** On paper the names of the columns stand above every page. */
  private void titles(PartXml xml) {
    xml.open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).top() == WorkbookSheet.Top.HEADER) {
        String rows = "'" + sheets.get(i).name() + "'!$1:$1";
        String place = Integer.toString(i);
        xml.element("definedName", rows, "name", "_xlnm.Print_Titles", "localSheetId", place);
      }
    }
    xml.close();
  }
}
