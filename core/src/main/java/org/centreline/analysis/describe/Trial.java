package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.compare.SiteNames;
import org.centreline.csv.CsvReader;
import org.centreline.csv.Reading;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.phase.Phases;
import org.centreline.series.Measured;

/**
 * Tries charts out before they are proposed.
 *
 * @param file the file
 * @param troubles where what goes wrong is gathered
 */
record Trial(CsvFile file, Troubles troubles) {

  /** What was read; empty, with its problems, where it can't be. */
  Optional<Reading> read(Columns columns, ReadingOptions options, Grouping grouping) {
    try {
      return Optional.of(CsvReader.read(file, columns, options, grouping));
    } catch (DataException refused) {
      troubles.problems(refused);
      return Optional.empty();
    }
  }

  /** The chart of each group worked out; empty where one can't be. */
  Optional<ChartPlan> plan(
      String measure, Columns columns, ReadingOptions options, Grouping grouping) {
    Optional<Reading> reading = read(columns, options, grouping);
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    troubles.notices(reading.get().source().notices());
    try {
      ChartRequest asked = ChartRequest.standard().amid(reading.get().measured());
      List<ChartAnalysis> charts = new ArrayList<>();
      for (Measured measured : reading.get().measured()) {
        Phases one = Phases.one(measured.subgroups());
        charts.add(ChartAnalysis.of(measured, asked, one));
      }
      troubles.alike(SiteNames.alike(charts));
      ChartAnalysis chart = charts.get(0);
      int groups = reading.get().measured().size();
      int points = chart.measured().subgroups().size();
      return Optional.of(
          new ChartPlan(
              measure, columns, options, grouping, chart.setup().choice(), groups, points));
    } catch (MisuseException unsuited) {
      return Optional.empty();
    }
  }

  /** Whether no two rows of a group have the same date. */
  boolean isOneRowADate(Columns columns, ReadingOptions options) {
    try {
      CsvReader.read(file, columns, options, Grouping.of(Shape.VALUES));
      return true;
    } catch (DataException refused) {
      return refused.problems().stream()
          .noneMatch(problem -> problem.code().equals(Code.DUPLICATE_DATE.word()));
    }
  }
}
