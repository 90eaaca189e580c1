package org.centreline.project.page;

import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Cell;
import org.centreline.report.CsvPage;
import org.centreline.report.TextCells;

/** Every point of a pack as CSV; texts that a spreadsheet would run are guarded. */
final class PointsCsv {

  private PointsCsv() {}

  static String of(List<Chapter> chapters) {
    CsvPage page = new CsvPage(TextCells.GUARDED);
    page.head(List.of("measure", "site", "x", "value", "numerator", "denominator", "status"));
    for (Chapter chapter : chapters) {
      for (int i = 0; i < chapter.chart().points().size(); i++) {
        page.row(row(chapter, i));
      }
    }
    return page.close();
  }

  private static List<Cell> row(Chapter chapter, int i) {
    ChartAnalysis chart = chapter.chart();
    return List.of(
        new Cell.Words("measure", chapter.measure().id()),
        new Cell.Words("site", chart.measured().group().orElse("")),
        new Cell.Words("x", chart.measured().subgroups().labels().get(i)),
        new Cell.Real("value", chart.points().values().get(i)),
        new Cell.Real("numerator", chart.measured().series().numerators().get(i)),
        new Cell.Real("denominator", chart.measured().series().denominators().get(i)),
        new Cell.Words("status", chart.points().statuses().get(i).word()));
  }
}
