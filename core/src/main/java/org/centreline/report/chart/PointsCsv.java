package org.centreline.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;

/**
 * Every point of several measures as one tidy table: measure and site in front, then the JSON's
 * point keys.
 */
public final class PointsCsv {

  private final CellRows table;
  private final boolean ranges;

  /**
   * Begins a table with its columns, so that they are there even without a point.
   *
   * @param ranges whether there is a target that lies between two numbers, which takes two columns
   *     more
   */
  public PointsCsv(CellRows table, boolean ranges) {
    this.table = table;
    this.ranges = ranges;
    List<String> names = new ArrayList<>(List.of("measure", "site"));
    names.addAll(PointRows.NAMES);
    if (ranges) {
      names.addAll(PointRows.RANGE);
    }
    table.head(names);
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
        if (ranges) {
          cells.addAll(rows.range(i));
        }
        table.row(cells);
      }
    }
  }
}
