package org.centreline.project.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.series.Doubles;

/** Finds values outside the range that measures.csv declares; on the scale of the data. */
final class Ranges {

  private Ranges() {}

  static List<Problem> outside(Analysed measure, ProjectFolder folder) {
    Measure.Range range = measure.measure().range();
    List<Problem> outside = new ArrayList<>();
    for (ChartAnalysis chart : measure.sites()) {
      Doubles values = chart.measured().series().values();
      String group = chart.measured().group().map(name -> " of " + name).orElse("");
      for (int i = 0; i < values.size(); i++) {
        if (!range.holds(values.get(i))) {
          String x = chart.measured().subgroups().labels().get(i);
          outside.add(problem(measure, folder, values.get(i), x + group));
        }
      }
    }
    return outside;
  }

  private static Problem problem(
      Analysed measure, ProjectFolder folder, double value, String where) {
    Measure.Range range = measure.measure().range();
    boolean low = value < range.min();
    return new Problem(
        folder.shown(ProjectFolder.MEASURES),
        measure.line(),
        low ? "min" : "max",
        low
            ? "a value of at least " + plain(range.min())
            : "a value of at most " + plain(range.max()),
        plain(value),
        ProjectCode.OUT_OF_RANGE.word(),
        "mend the value at " + where + " in " + measure.measure().file() + ", or the range");
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
