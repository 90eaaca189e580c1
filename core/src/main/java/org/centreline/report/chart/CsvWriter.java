package org.centreline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.Document;

/** Writes one row a point, the JSON's point keys as columns, the group in front; RFC 4180, LF. */
public final class CsvWriter {

  private CsvWriter() {}

  /** Adds the points of all charts. */
  public static void write(Document<ChartAnalysis> document, CellRows table) {
    document.analyses().forEach(analysis -> chart(table, analysis));
  }

  private static void chart(CellRows table, ChartAnalysis analysis) {
    PointRows rows = PointRows.of(analysis);
    String group = analysis.measured().group().orElse("");
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell.Words("group", group));
      cells.addAll(rows.at(i));
      table.row(cells);
    }
  }
}
