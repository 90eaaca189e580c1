package org.centreline.project;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.FileContent;
import org.centreline.csv.PointRows;
import org.centreline.csv.SharedReadings;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.hide.SecondSuppression;
import org.centreline.project.hide.Spot;
import org.centreline.project.hide.SumTable;
import org.centreline.series.Gaps;
import org.centreline.series.Measured;
import org.centreline.series.Nature;

/**
 * Hides small numbers in a pack as a whole: what stands in a sum with them in any of its measures
 * is hidden too, where it would tell them.
 */
public final class PackDisclosure {

  private final Disclosure rule;
  private final Map<Numbers, Set<Spot>> hidden = new HashMap<>();

  /** By what a reading is known again. */
  private record Numbers(String checksum, List<Measured> measured) {

    static Numbers of(FileContent reading) {
      return new Numbers(reading.source().sha256(), reading.measured());
    }
  }

  private PackDisclosure(Disclosure rule) {
    this.rule = rule;
  }

  /**
   * Looks at all measures of a pack; they are read for it once more.
   *
   * @param project the measures that are wanted
   * @param words understands the options
   */
  public static PackDisclosure of(
      Disclosure rule, Project project, ProjectFolder folder, OptionWords words) {
    PackDisclosure all = new PackDisclosure(rule);
    if (rule != Disclosure.NONE) {
      MeasureAnalysis analysis = new MeasureAnalysis(project, folder, words, same -> same);
      all.look(readings(analysis));
    }
    return all;
  }

  /** What all measures read; one going through a file serves all that read it. */
  private static List<OpenReading> readings(MeasureAnalysis analysis) {
    Map<List<String>, Optional<SharedReadings>> files = new HashMap<>();
    List<Measure> measures = analysis.project().measures();
    for (Measure measure : measures) {
      files
          .computeIfAbsent(measure.rows(), rows -> shared(analysis, measure))
          .ifPresent(shared -> ExpectedReadings.of(analysis, measure).announce(shared));
    }
    List<OpenReading> readings = new ArrayList<>();
    for (Measure measure : measures) {
      files.get(measure.rows()).stream()
          .flatMap(shared -> OpenReading.of(analysis, measure, shared).stream())
          .filter(one -> !isOfEvents(one.content()))
          .forEach(readings::add);
    }
    return readings;
  }

  /** None where its file can't be read, which is told elsewhere. */
  private static Optional<SharedReadings> shared(MeasureAnalysis analysis, Measure measure) {
    try {
      return analysis.folder().data(measure).file().map(SharedReadings::new);
    } catch (DataException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * The data of one of the measures, as they may be seen.
   *
   * @throws DataException where each point is one person
   */
  public FileContent applied(FileContent reading) {
    if (rule == Disclosure.NONE) {
      return reading;
    }
    if (isOfEvents(reading)) {
      throw new DataException(
          List.of(
              new Problem(
                  reading.source().file(),
                  0,
                  "",
                  "counts of periods while small numbers are hidden, as each point and each date"
                      + " here is that of one person",
                  "single events",
                  ProjectCode.SINGLE_EVENTS.word(),
                  "count the events of each month or quarter, or leave the measure out")));
    }
    return new Disclosed(rule, reading).seen(hidden.getOrDefault(Numbers.of(reading), Set.of()));
  }

  /** Whether each point is one event. */
  private static boolean isOfEvents(FileContent reading) {
    return reading.measured().stream()
        .anyMatch(
            one ->
                one.series() instanceof Gaps
                    || one.nature().is(Nature.Kind.TIME_BETWEEN)
                    || one.nature().is(Nature.Kind.EVENT_TIMES)
                    || one.nature().is(Nature.Kind.CASES_BETWEEN));
  }

  private void look(List<OpenReading> readings) {
    Map<List<String>, SumTable> tables = new LinkedHashMap<>();
    Map<String, Map<Long, List<Long>>> totals = new HashMap<>();
    for (OpenReading reading : readings) {
      Map<Long, List<Long>> own = totals.computeIfAbsent(reading.source(), any -> new HashMap<>());
      reading.totals().forEach(own::putIfAbsent);
    }
    for (int i = 0; i < readings.size(); i++) {
      OpenReading reading = readings.get(i);
      int number = i;
      Map<Long, List<Long>> own = totals.get(reading.source());
      reading.rows().ifPresent(rows -> add(new Numbered(number, reading, rows), own, tables));
    }
    Set<Spot> spots = new HashSet<>();
    SecondSuppression.hide(tables.values(), rule.floor(), spots);
    for (Spot spot : spots) {
      hidden
          .computeIfAbsent(
              Numbers.of(readings.get(spot.reading()).content()), any -> new HashSet<>())
          .add(new Spot(0, spot.group(), spot.point()));
    }
  }

  /** A reading of a pack. */
  private record Numbered(int number, OpenReading reading, PointRows rows) {}

  /** Adds what a reading shows to the tables of its columns; a total is the rows of its parts. */
  private void add(Numbered of, Map<Long, List<Long>> totals, Map<List<String>, SumTable> tables) {
    OpenReading reading = of.reading();
    String file = reading.source();
    Map<List<Object>, List<Added>> points = new HashMap<>();
    List<Measured> measured = reading.content().measured();
    new ReadingFigures(rule, of.number(), reading, of.rows())
        .each(
            (column, group, point, figure) -> {
              SumTable table = tables.computeIfAbsent(List.of(file, column), any -> new SumTable());
              Optional<String> name = measured.get(group).group();
              String x = figure.period().label();
              points
                  .computeIfAbsent(List.of(name, x), any -> new ArrayList<>())
                  .add(new Added(table, table.add(figure)));
            });
    of.rows()
        .each(
            (group, x, row) -> {
              List<Added> here = points.getOrDefault(List.of(group, x), List.of());
              for (long part : totals.getOrDefault(row, List.of(row))) {
                here.forEach(added -> added.table().addRow(added.figure(), part));
              }
            });
  }

  /** A figure in a table. */
  private record Added(SumTable table, int figure) {}
}
