package org.centreline.project.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.ChartPlan;
import org.centreline.analysis.FileDescription;
import org.centreline.csv.CsvReader;
import org.centreline.csv.DataException;
import org.centreline.csv.NumberColumns;
import org.centreline.csv.Reading;
import org.centreline.csv.ReadingOptions;
import org.centreline.phase.Phases;
import org.centreline.project.MeasureOptions;
import org.centreline.project.OptionWords;
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

  /**
   * A measure.
   *
   * @param title the column's name
   * @param file where it is
   * @param value the column; empty where the file has only one that fits
   * @param by the columns that tell its rows of one date apart, joined as in measures.csv; empty
   *     where nothing needs to
   */
  record Found(String title, String file, String value, String by) {}

  FoundMeasures {
    measures = List.copyOf(measures);
    left = List.copyOf(left);
  }

  /** The measures of a file; its first problem where there is none. */
  static FoundMeasures in(NewProject.Data data, OptionWords words) {
    CsvReader.File file = new CsvReader.File(data.shown(), data.bytes());
    List<Found> found = new ArrayList<>();
    List<String> left = new ArrayList<>();
    Optional<DataException> refused = Optional.empty();
    Map<String, List<String>> sites = sites(file);
    for (String column : NumberColumns.of(file)) {
      try {
        if (found.size() < MOST && isSafe(column)) {
          List<String> by = sites.getOrDefault(column, List.of());
          draw(file, words, Map.of("value", List.of(column), "by", by));
          found.add(new Found(column, data.name(), column, String.join(";", by)));
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
      String title = draw(file, words, Map.of());
      found.add(new Found(title, data.name(), "", ""));
    }
    return new FoundMeasures(found, left);
  }

  /** What tells sites apart, by the column of numbers: sites are no measurements of one another. */
  private static Map<String, List<String>> sites(CsvReader.File file) {
    Map<String, List<String>> sites = new HashMap<>();
    for (ChartPlan plan : FileDescription.of(file, ReadingOptions.standard()).charts()) {
      boolean safe = plan.columns().by().stream().noneMatch(name -> name.contains(";"));
      plan.columns().value().filter(name -> safe).ifPresent(v -> sites.put(v, plan.columns().by()));
    }
    return sites;
  }

  /** A spreadsheet would take such a name for a formula. */
  private static boolean isSafe(String column) {
    return "=+-@".indexOf(column.charAt(0)) < 0;
  }

  /** Draws every group once and returns the name of the measure. */
  private static String draw(
      CsvReader.File file, OptionWords words, Map<String, List<String>> values) {
    MeasureOptions options = words.read(values);
    Reading reading =
        CsvReader.read(file, options.columns(), options.reading(), options.grouping());
    for (Measured measured : reading.measured()) {
      ChartAnalysis.of(
          measured, options.request(reading, measured), Phases.one(measured.subgroups().size()));
    }
    return reading.measured().get(0).measure();
  }
}
