package org.centreline.project.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.describe.ChartPlan;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.CsvReader;
import org.centreline.csv.Reading;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.survey.NumberColumns;
import org.centreline.csv.text.CsvFile;
import org.centreline.phase.Phases;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.OptionWords;
import org.centreline.series.Measured;

/**
 * The measures that a file holds as it is.
 *
 * @param measures one or more
 * @param left columns of numbers that can't be drawn without being told more
 */
record FoundMeasures(List<Found> measures, List<String> left) {

  /** More columns than that are no measures of a project, and are left to be declared. */
  private static final int MOST = 20;

  /** So many charts of a measure are a list of cases rather than of sites. */
  private static final int MOST_SITES = 60;

  /**
   * A measure.
   *
   * @param title the column's name
   * @param file where it is
   * @param columns which hold what, by option: {@code value}, {@code denominator}, {@code by}; none
   *     where the file has only one that fits
   */
  record Found(String title, String file, Map<String, List<String>> columns) {}

  FoundMeasures {
    measures = List.copyOf(measures);
    left = List.copyOf(left);
  }

  /** The measures of a file; its first problem where there is none. */
  static FoundMeasures in(NewProject.Data data, OptionWords words) {
    CsvFile file = new CsvFile(data.shown(), data.bytes());
    List<Found> found = new ArrayList<>();
    List<String> left = new ArrayList<>();
    Optional<DataException> refused = Optional.empty();
    Map<String, Map<String, List<String>>> planned = planned(file);
    for (String column : NumberColumns.of(file)) {
      try {
        if (found.size() < MOST && isSafe(column)) {
          Map<String, List<String>> alone = Map.of("value", List.of(column));
          Map<String, List<String>> columns = planned.getOrDefault(column, alone);
          if (draw(file, words, columns).measured().size() > MOST_SITES) {
            columns = alone;
            draw(file, words, columns);
          }
          found.add(new Found(column, data.name(), columns));
        } else {
          left.add(column);
        }
      } catch (DataException e) {
        refused = refused.isEmpty() ? Optional.of(e) : refused;
        left.add(column);
      }
    }
    if (found.isEmpty() && refused.isPresent()) {
      throw refused.get();
    }
    if (found.isEmpty()) {
      String title = draw(file, words, Map.of()).measured().get(0).measure();
      found.add(new Found(title, data.name(), Map.of()));
    }
    return new FoundMeasures(found, left);
  }

  /**
   * The columns of each chart that suits the file, by that of its values: sites of one date are no
   * measurements of one another.
   */
  private static Map<String, Map<String, List<String>>> planned(CsvFile file) {
    Map<String, Map<String, List<String>>> planned = new HashMap<>();
    for (ChartPlan plan : FileDescription.of(file, ReadingOptions.standard()).charts()) {
      Columns columns = plan.columns();
      List<String> by =
          columns.by().isEmpty()
              ? columns.where().stream().map(Filter::column).toList()
              : columns.by();
      if (by.stream().noneMatch(name -> name.contains(";"))) {
        Map<String, List<String>> options = new HashMap<>();
        columns.value().ifPresent(name -> options.put("value", List.of(name)));
        columns.denominator().ifPresent(name -> options.put("denominator", List.of(name)));
        options.put("by", by);
        columns.value().ifPresent(name -> planned.put(name, options));
      }
    }
    return planned;
  }

  /** A spreadsheet would take such a name for a formula. */
  private static boolean isSafe(String column) {
    return "=+-@".indexOf(column.charAt(0)) < 0;
  }

  /** Draws every group once. */
  private static Reading draw(CsvFile file, OptionWords words, Map<String, List<String>> values) {
    MeasureOptions options = words.read(values);
    Reading reading =
        CsvReader.read(file, options.columns(), options.reading(), options.grouping());
    for (Measured measured : reading.measured()) {
      ChartAnalysis.of(
          measured, options.request(reading, measured), Phases.one(measured.subgroups()));
    }
    return reading;
  }
}
