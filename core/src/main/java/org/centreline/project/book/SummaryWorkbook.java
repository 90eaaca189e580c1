package org.centreline.project.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Standing;
import org.centreline.report.CellRows;
import org.centreline.report.office.SheetRows;
import org.centreline.report.office.SheetStyle;
import org.centreline.report.office.WorkbookFile;
import org.centreline.report.office.WorkbookSheet;
import org.centreline.report.office.WorkbookSheet.Top;

/**
 * The workbook of a pack: one row a chart, every point, and what a reader should know of both.
 *
 * @param title of the project
 * @param standings one a chart
 * @param places where the charts stand, as seen from the folder of the pack
 * @param points fills the table of all points
 * @param about lines on how it was made and what is missing
 */
public record SummaryWorkbook(
    String title,
    List<Standing> standings,
    ChartPlaces places,
    Consumer<CellRows> points,
    List<String> about) {

  /** What the file is called. */
  public static final String NAME = "summary.xlsx";

  private static final int WIDE = 120;

  public SummaryWorkbook {
    standings = List.copyOf(standings);
    about = List.copyOf(about);
  }

  /** The whole file. */
  public byte[] bytes() {
    List<WorkbookSheet> sheets = new ArrayList<>();
    sheets.add(new SummarySheet(standings, places).sheet());
    sheets.addAll(WorkbookSheet.table("Points", points));
    sheets.add(new WorkbookSheet("About", List.of(WIDE), Top.FREE, List.of(), this::about));
    return new WorkbookFile(title, sheets).bytes();
  }

  private void about(SheetRows sheet) {
    sheet.begin().text(title, SheetStyle.TITLE).end();
    about.forEach(line -> sheet.begin().text(line, SheetStyle.WRAPPED).end());
  }
}
