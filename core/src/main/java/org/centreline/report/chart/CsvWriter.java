package org.centreline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Cell;
import org.centreline.report.CsvPage;
import org.centreline.report.Document;
import org.centreline.report.TextCells;

/** Writes one row a point, the JSON's point keys as columns, the group in front; RFC 4180, LF. */
public final class CsvWriter {

  private CsvWriter() {}

  /** The CSV with its header line. */
  public static String write(Document<ChartAnalysis> document, TextCells textCells) {
    CsvPage page = new CsvPage(textCells);
    document.analyses().forEach(analysis -> chart(page, analysis));
    return page.close();
  }

  private static void chart(CsvPage page, ChartAnalysis analysis) {
    PointRows rows = PointRows.of(analysis);
    String group = analysis.measured().group().orElse("");
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Words("group", group));
      cells.addAll(rows.at(i));
      page.row(cells);
    }
  }
}
