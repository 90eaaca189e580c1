package org.centreline.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.analysis.MisuseException;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.RowsOfPoints;
import org.centreline.csv.SharedReadings;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.MadeText;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.hide.ByName;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/**
 * Data of a measure before anything is hidden.
 *
 * @param content what was read
 * @param file from where
 * @param columns which columns held what
 * @param options how the text was read
 * @param grouping how rows became subgroups
 * @param rows on which rows its points rest
 */
record OpenReading(
    FileContent content,
    CsvFile file,
    Columns columns,
    ReadingOptions options,
    Grouping grouping,
    RowsOfPoints rows) {

  private static final Set<Rhythm> PERIODS =
      EnumSet.of(Rhythm.WEEK, Rhythm.MONTH, Rhythm.QUARTER, Rhythm.HALF_YEAR, Rhythm.YEAR);

  /** Of fewer it can't be told whether they are periods or people. */
  private static final int FEWEST_PERIODS = 6;

  /** The same, its rows found. */
  OpenReading(
      FileContent content,
      SharedReadings readings,
      Columns columns,
      ReadingOptions options,
      Grouping grouping) {
    this(
        content,
        readings.file(),
        columns,
        options,
        grouping,
        readings.rows(content, columns, options, grouping));
  }

  /** What is read for a measure; nothing where it can't be, which is told elsewhere. */
  static List<OpenReading> of(MeasureAnalysis analysis, Measure measure, SharedReadings readings) {
    List<OpenReading> all = new ArrayList<>();
    try {
      MeasureOptions options = analysis.understood(OptionValues.of(measure));
      all.add(
          new OpenReading(
              analysis.read(measure, readings, options),
              readings,
              options.columns(),
              options.reading(),
              options.grouping()));
      if (measure.effects() == Measure.Effects.WANTED) {
        new MeasureEffects(analysis, measure, readings).reading().ifPresent(all::add);
      }
    } catch (DataException | MisuseException e) {
      return all;
    }
    return all;
  }

  /** The same with its groups in the order of their names. */
  OpenReading sorted() {
    return new OpenReading(ByName.sorted(content), file, columns, options, grouping, rows);
  }

  /** Whether rows are counted, whatever they hold. */
  boolean countsRows() {
    return grouping.counts() || rows.numerator().equals(RowsOfPoints.ROWS);
  }

  /** Whether its rows are put together otherwise than by adding them up. */
  boolean isMean() {
    Optional<Combine> combine = rows.grouping().combine();
    return combine.isPresent()
        && combine.get() != Combine.SUM
        && combine.get() != Combine.COUNT
        && rows.denominator().isEmpty();
  }

  /**
   * By which rows are known again, whichever measure reads them: the file, and its sheet if any, or
   * the table.
   */
  String source() {
    if (file.table().isPresent()) {
      return file.name();
    }
    return content.source().sha256() + file.bytes().made().map(MadeText::part).orElse("");
  }

  /**
   * Rows that are the total of others of their day, such as those of a ward called Total, by what
   * {@link RowsOfPoints} calls them; with the rows that they are the total of. A total of several
   * rows a day is passed over.
   */
  Map<Long, List<Long>> totals() {
    Set<String> totals = namesOfTotals();
    if (totals.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Long>> sites = new HashMap<>();
    Map<List<String>, List<Long>> wholes = new LinkedHashMap<>();
    RowsOfPoints.of(file, columns, options, grouping.unperiodic())
        .each(
            (group, x, row) -> {
              String name = group.orElse("");
              List<Long> rows =
                  totals.contains(name)
                      ? wholes.computeIfAbsent(List.of(name, x), any -> new ArrayList<>())
                      : sites.computeIfAbsent(x, any -> new ArrayList<>());
              rows.add(row);
            });
    Map<Long, List<Long>> found = new HashMap<>();
    wholes.forEach(
        (whole, rows) -> {
          if (rows.size() == 1 && sites.containsKey(whole.get(1))) {
            found.put(rows.get(0), sites.get(whole.get(1)));
          }
        });
    return found;
  }

  /** Totals are rows, and no sites, unless the project speaks of them. */
  private Set<String> namesOfTotals() {
    if (file.table().isPresent() || content.measured().get(0).group().isEmpty()) {
      return Set.of();
    }
    Set<String> all = new TreeSet<>();
    rows.each((group, x, row) -> group.ifPresent(all::add));
    all.removeAll(names(content));
    return all.isEmpty() ? totalsShown() : all;
  }

  private Set<String> totalsShown() {
    List<String> names = List.copyOf(names(content));
    Set<String> totals = new TreeSet<>();
    if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*total.*|all.*"))) {
      totals.addAll(names);
      totals.removeAll(names(CsvReader.sites(file, columns, options, grouping)));
    }
    return totals;
  }

  private static Set<String> names(FileContent content) {
    Set<String> names = new TreeSet<>();
    content.measured().forEach(one -> one.group().ifPresent(names::add));
    return names;
  }

  /**
   * Whether a row is a period, such as the month of a site, and so no person: each date once, in
   * step and without a gap, in every group.
   */
  boolean areRowsPeriods() {
    if (file.table().isPresent()) {
      return false;
    }
    try {
      FileContent each =
          CsvReader.read(file, columns, options, grouping.ofRows(Grouping.Shape.VALUES));
      return each.measured().stream().allMatch(OpenReading::arePeriods);
    } catch (DataException e) {
      return false;
    }
  }

  private static boolean arePeriods(Measured one) {
    Subgroups rows = one.subgroups();
    // A period without a row stands among them without a value.
    boolean all = one.series().values().present().size() == rows.size();
    if (!all || !PERIODS.contains(rows.rhythm()) || rows.size() < FEWEST_PERIODS) {
      return false;
    }
    LongSummaryStatistics periods =
        rows.dates().stream().mapToLong(rows.rhythm()::period).summaryStatistics();
    return periods.getMax() - periods.getMin() + 1 == rows.size();
  }

  /** The same rows, each apart. */
  FileContent apart() {
    Grouping each =
        new Grouping(
            grouping.every(),
            Optional.empty(),
            Grouping.Shape.SAMPLES,
            grouping.checks(),
            grouping.parts(),
            grouping.until());
    return CsvReader.read(file, columns, options, each);
  }
}
