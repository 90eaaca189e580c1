package org.centreline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Cell;
import org.centreline.report.CsvPage;
import org.centreline.report.LongText;
import org.centreline.report.TextCells;

/**
 * Every point of several measures as one tidy table: measure and site in front, then the JSON's
 * point keys; texts that a spreadsheet would run are guarded. RFC 4180, LF.
 */
public final class PointsCsv {

  private final CsvPage page = new CsvPage(TextCells.GUARDED);

  /** Begins a table with its columns, so that they are there even without a point. */
  public PointsCsv() {
    List<String> names = new ArrayList<>(List.of("measure", "site"));
    names.addAll(PointRows.NAMES);
    page.head(names);
  }

  /** Adds the points of a measure, chart by chart. */
  public void add(String measure, List<ChartAnalysis> charts) {
    for (ChartAnalysis chart : charts) {
      PointRows rows = PointRows.of(chart);
      String site = chart.measured().group().orElse("");
      for (int i = 0; i < rows.size(); i++) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words("measure", measure));
        cells.add(new Cell.Words("site", site));
        cells.addAll(rows.usual(i));
        page.row(cells);
      }
    }
  }

  /** The CSV so far. */
  public LongText text() {
    return page.text();
  }
}
