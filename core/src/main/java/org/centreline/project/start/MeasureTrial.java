package org.centreline.project.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.role.Role;
import org.centreline.csv.survey.TableMeasures.Declared;
import org.centreline.csv.text.CsvFile;
import org.centreline.phase.Phases;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.OptionWords;
import org.centreline.series.Measured;

/**
 * Draws a measure before it is declared, by the periods that suit its rows.
 *
 * @param file its data
 * @param words understands options
 */
record MeasureTrial(CsvFile file, OptionWords words) {

  /** Fewer points have no limits worth having. */
  private static final int FEWEST_POINTS = 13;

  /** Fewer cases make shares of steps. */
  private static final int FEWEST_CASES = 10;

  /** Whether a chart of some periods has enough of them, each with enough rows. */
  private record Shape(int points, double rowsAPoint) {

    boolean suits(int fewestRows) {
      return points >= FEWEST_POINTS && rowsAPoint >= fewestRows;
    }
  }

  /**
   * The options with the finest period by which there are rows enough a point and points enough.
   *
   * @throws DataException where it can't be drawn by any
   */
  Map<String, List<String>> fitted(Declared measure, Map<String, List<String>> plain) {
    boolean answers = measure.value() == Role.ANSWER || measure.value() == Role.FLAG;
    if (!measure.together() || plain.containsKey("denominator")) {
      draw(plain);
      return plain;
    }
    if (!answers && measure.value().isAdditive()) {
      Map<String, List<String>> added = with(plain, "combine", "sum");
      draw(added);
      return added;
    }
    int fewest = answers ? FEWEST_CASES : 1;
    Optional<Map<String, List<String>>> drawable = Optional.empty();
    List<Map<String, List<String>>> ways = new ArrayList<>(List.of(plain));
    Map<String, List<String>> joined = answers ? plain : with(plain, "combine", "mean");
    for (String period : List.of("week", "month", "quarter")) {
      ways.add(with(joined, "every", period));
    }
    for (Map<String, List<String>> way : ways) {
      Optional<Shape> shape = shape(way);
      if (shape.filter(found -> found.suits(fewest)).isPresent()) {
        return way;
      }
      boolean monthly = way.getOrDefault("every", List.of()).contains("month");
      drawable = shape.isPresent() && (monthly || drawable.isEmpty()) ? Optional.of(way) : drawable;
    }
    draw(drawable.orElse(plain));
    return drawable.orElse(plain);
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> options, String option, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(options);
    more.put(option, List.of(value));
    return more;
  }

  private Optional<Shape> shape(Map<String, List<String>> values) {
    try {
      FileContent reading = draw(values);
      int points = reading.measured().get(0).subgroups().size();
      return Optional.of(new Shape(points, reading.source().rowsUsed() / (double) points));
    } catch (DataException refused) {
      return Optional.empty();
    }
  }

  /**
   * Draws every group once.
   *
   * @throws DataException where it can't be drawn
   */
  FileContent draw(Map<String, List<String>> values) {
    MeasureOptions options = words.read(values);
    FileContent reading =
        CsvReader.sites(file, options.columns(), options.reading(), options.grouping());
    ChartRequest.Together together = new ChartRequest.Together(reading.measured());
    for (Measured measured : reading.measured()) {
      ChartRequest request = together.of(options.request(reading, measured));
      ChartAnalysis.of(measured, request, Phases.one(measured.subgroups().size()));
    }
    return reading;
  }
}
