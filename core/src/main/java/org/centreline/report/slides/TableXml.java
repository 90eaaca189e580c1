package org.centreline.report.slides;

import java.util.List;
import org.centreline.plot.Box;
import org.centreline.report.office.PartXml;
import org.centreline.report.slides.SlideTable.Cell;
import org.centreline.report.slides.SlideTable.Column;
import org.centreline.report.slides.SlideTable.Look;
import org.centreline.report.slides.SlideTable.Row;

/**
 * A table as XML.
 *
 * @param xml what is written
 * @param pictures what the icons are called
 */
record TableXml(PartXml xml, SlidePictures pictures) {

  private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
  private static final double THIN = 0.75;
  private static final String GREY = "bg2";

  void write(SlideTable table, Box place, int id) {
    double height = SlideTable.headHeight();
    for (Row row : table.rows()) {
      height += table.height(row);
    }
    xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
    xml.empty("p:cNvPr", "id", Integer.toString(id), "name", "Table", "descr", table.title());
    xml.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1").close();
    xml.empty("p:nvPr").close();
    SlideXml.transform(xml, "p:xfrm", new Box(place.left(), place.top(), table.width(), height));
    xml.open("a:graphic").open("a:graphicData", "uri", TABLE).open("a:tbl");
    xml.empty("a:tblPr", "firstRow", "1").open("a:tblGrid");
    for (Column column : table.columns()) {
      xml.empty("a:gridCol", "w", SlidePlace.units(column.width()));
    }
    xml.close();
    head(table);
    table.rows().forEach(row -> row(table, row));
    xml.close().close().close().close();
  }

  private void head(SlideTable table) {
    xml.open("a:tr", "h", SlidePlace.units(SlideTable.headHeight()));
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      boolean second = i > 0 && columns.get(i - 1).look() == Look.ICONS;
      boolean first = columns.get(i).look() == Look.ICONS;
      String[] span = first ? new String[] {"gridSpan", "2"} : second ? merged() : new String[0];
      xml.open("a:tc", span);
      Column column = columns.get(i);
      text(column, () -> heading(column, second));
      cell(GREY);
    }
    xml.close();
  }

  private void heading(Column column, boolean second) {
    if (!second && !column.head().isEmpty()) {
      String size = SlideXml.hundredths(SlideTable.HEAD_SIZE);
      SlideXml.run(xml, column.head(), "sz", size, "b", "1");
    }
  }

  private static String[] merged() {
    return new String[] {"hMerge", "1"};
  }

  private void row(SlideTable table, Row row) {
    xml.open("a:tr", "h", SlidePlace.units(table.height(row)));
    if (row.cells().size() == 1) {
      xml.open("a:tc", "gridSpan", Integer.toString(table.columns().size()));
      words(table.across(), row.cells().get(0), 0);
      cell("");
      for (int i = 1; i < table.columns().size(); i++) {
        xml.open("a:tc", merged());
        text(table.columns().get(i), () -> {});
        cell("");
      }
    } else {
      for (int i = 0; i < row.cells().size(); i++) {
        xml.open("a:tc");
        one(table.columns().get(i), row, i);
      }
    }
    xml.close();
  }

  private void one(Column column, Row row, int i) {
    Cell cell = row.cells().get(i);
    words(column, cell, i == 0 ? row.indent() : 0);
    if (cell.icon().isEmpty()) {
      cell("", i == 0 ? row.indent() : 0);
      return;
    }
    margins(0);
    line();
    xml.open("a:blipFill").empty("a:blip", "r:embed", pictures.png(cell.icon().get().file()));
    xml.open("a:stretch").empty("a:fillRect").close().close().close().close();
  }

  private void words(Column column, Cell cell, double indent) {
    String shown = ShownText.of(cell.whole(), column.lines(cell, indent));
    String size = SlideXml.hundredths(column.size());
    boolean whole = shown.startsWith(cell.text());
    String first = whole ? cell.text() : shown;
    text(
        column,
        () -> {
          if (!first.isEmpty()) {
            SlideXml.run(xml, first, "sz", size, "b", cell.bold() ? "1" : "0");
          }
          if (shown.length() > first.length()) {
            SlideXml.quiet(xml, shown.substring(first.length()), "sz", size);
          }
        });
  }

  private void text(Column column, Runnable runs) {
    xml.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
    xml.empty("a:pPr", "algn", column.look() == Look.NUMBERS ? "r" : "l");
    runs.run();
    xml.empty("a:endParaRPr", "lang", "en-GB", "sz", SlideXml.hundredths(column.size()));
    xml.close().close();
  }

  private void cell(String shade) {
    cell(shade, 0);
  }

  /** Ends a cell. */
  private void cell(String shade, double indent) {
    margins(indent);
    line();
    if (shade.isEmpty()) {
      xml.empty("a:noFill");
    } else {
      xml.open("a:solidFill").empty("a:schemeClr", "val", shade).close();
    }
    xml.close().close();
  }

  private void margins(double indent) {
    String above = SlidePlace.units(SlideTable.ABOVE);
    String beside = SlidePlace.units(SlideTable.BESIDE);
    String left = SlidePlace.units(SlideTable.BESIDE + indent);
    xml.open("a:tcPr", "marL", left, "marR", beside, "marT", above, "marB", above, "anchor", "ctr");
  }

  private void line() {
    xml.open("a:lnB", "w", SlidePlace.units(THIN));
    xml.open("a:solidFill").empty("a:schemeClr", "val", "accent5").close().close();
  }
}
