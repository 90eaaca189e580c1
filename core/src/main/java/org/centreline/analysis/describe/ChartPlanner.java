package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.csv.Reading;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.header.Headings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.ColumnKind;
import org.centreline.csv.survey.Extent;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;

/** Plans one chart for each measure that a table holds. */
final class ChartPlanner {

  /** More charts than this at once are a wall of paper. */
  private static final int MOST_GROUPS = 12;

  private static final int MOST_MEASURES = 20;

  /** Rows of so many days more are gathered by month rather than by week. */
  private static final int HALF_A_YEAR = 190;

  private final Trial trial;
  private final MeasureColumns measures;
  private final Optional<ColumnFacts> dates;
  private final ReadingOptions options;
  private Optional<List<String>> telling = Optional.of(List.of());

  ChartPlanner(
      Trial trial, List<ColumnFacts> columns, Optional<ColumnFacts> dates, ReadingOptions options) {
    this.trial = trial;
    this.measures = new MeasureColumns(columns);
    this.dates = dates;
    this.options = options;
  }

  /**
   * The charts of a table with a column for each date: one a row where one column names the rows,
   * else all rows together.
   */
  static List<ChartPlan> wide(Trial trial, Headings headings, ReadingOptions options) {
    List<ChartPlan> plans = new ArrayList<>();
    String label = headings.label();
    for (String row : headings.rows()) {
      Columns one = Columns.unnamed().by(label).where(new Filter(label, row));
      trial.plan(row, one, options, Grouping.none()).ifPresent(plans::add);
    }
    if (headings.rows().isEmpty()) {
      String all = "every row";
      trial.plan(all, Columns.unnamed(), options, Grouping.none()).ifPresent(plans::add);
    }
    return plans;
  }

  /** The charts that can be worked out, left to right. */
  List<ChartPlan> plans() {
    List<MeasureColumns.Pair> pairs = measures.measures();
    if (!pairs.isEmpty() && dates.isPresent()) {
      Columns first = columns(pairs.get(0).value());
      telling = new RowLabels(trial, measures.labels(), options).telling(first);
    }
    List<ChartPlan> plans = new ArrayList<>();
    pairs.stream().limit(MOST_MEASURES).forEach(pair -> plan(pair).ifPresent(plans::add));
    return plans;
  }

  private Columns columns(ColumnFacts value) {
    Columns unnamed = Columns.unnamed();
    Optional<String> date = dates.map(ColumnFacts::name);
    return new Columns(
        date, unnamed.order(), Optional.of(value.name()), Optional.empty(), List.of(), List.of());
  }

  private Optional<ChartPlan> plan(MeasureColumns.Pair pair) {
    String name = pair.value().name();
    Columns alone = columns(pair.value());
    if (pair.over().isPresent()) {
      Columns over = alone.over(pair.over().get().name());
      String share = name + " out of " + pair.over().get().name();
      Optional<ChartPlan> plan = trial.plan(share, ofPlaces(over), options, Grouping.none());
      if (plan.isPresent()) {
        return plan;
      }
    }
    ReadingOptions read = isPercentages(pair.value()) ? percent() : options;
    return telling.isEmpty()
        ? trial.plan(name, alone, read, gathered())
        : trial.plan(name, told(alone, telling.get()), read, Grouping.none());
  }

  /** Rows of a place may be added up; where no column names places, rows are told apart. */
  private Columns ofPlaces(Columns over) {
    if (dates.isEmpty() || telling.isPresent() && telling.get().isEmpty()) {
      return over;
    }
    Optional<ColumnFacts> places = measures.places(MOST_GROUPS);
    if (places.isPresent()) {
      return over.by(places.get().name());
    }
    return telling.map(names -> told(over, names)).orElse(over);
  }

  /** A chart of each where there are few, else of the one with the most points. */
  private Columns told(Columns columns, List<String> by) {
    if (by.isEmpty()) {
      return columns;
    }
    Columns grouped = columns.by(by.toArray(new String[0]));
    Optional<Reading> reading = trial.read(grouped, options, Grouping.none());
    if (reading.isEmpty() || reading.get().measured().size() <= MOST_GROUPS) {
      return grouped;
    }
    List<Measured> fullest = new ArrayList<>(reading.get().measured());
    fullest.sort(Comparator.comparingInt((Measured m) -> -m.series().values().present().size()));
    for (Measured measured : fullest) {
      String[] cells = measured.group().orElse("").split(" / ");
      if (cells.length == by.size() && !List.of(cells).contains("(blank)")) {
        return columns.where(filters(by, cells));
      }
    }
    return grouped;
  }

  private static Filter[] filters(List<String> by, String[] cells) {
    Filter[] filters = new Filter[cells.length];
    for (int i = 0; i < cells.length; i++) {
      filters[i] = new Filter(by.get(i), cells[i]);
    }
    return filters;
  }

  /** Many rows a date, such as one a patient: their mean, by month or week if need be. */
  private Grouping gathered() {
    Optional<Timeline> timeline = dates.flatMap(ColumnFacts::timeline);
    boolean regular =
        timeline.isEmpty()
            || timeline.get().rhythm() != Rhythm.IRREGULAR
                && timeline.get().rhythm() != Rhythm.DAY
                && timeline.get().rhythm() != Rhythm.WEEKDAY;
    Optional<Every> every = regular ? Optional.empty() : timeline.map(ChartPlanner::period);
    return new Grouping(every, Optional.of(Combine.MEAN), Shape.ANY, Checks.STRICT);
  }

  private static Every period(Timeline timeline) {
    long days = timeline.last().toEpochDay() - timeline.first().toEpochDay();
    return days > HALF_A_YEAR ? Every.MONTH : Every.WEEK;
  }

  private static boolean isPercentages(ColumnFacts column) {
    String lower = column.name().toLowerCase(Locale.ROOT);
    boolean speaks = lower.contains("%") || lower.contains("percent");
    Optional<Extent> hundredths =
        column.extent().filter(e -> e.lowest() >= 0 && e.highest() > 1 && e.highest() <= 100);
    return speaks && column.kind() == ColumnKind.NUMBERS && hundredths.isPresent();
  }

  private ReadingOptions percent() {
    return options.with(Percent.YES);
  }

  /**
   * Finds the columns that tell rows of the same date apart.
   *
   * @param trial reads the file
   * @param labels the columns that may
   * @param options how the file is read
   */
  record RowLabels(Trial trial, List<ColumnFacts> labels, ReadingOptions options) {

    private static final int MOST = 6;

    /** None where every date has one row; one or two columns; empty where no two will do. */
    Optional<List<String>> telling(Columns columns) {
      if (trial.isOneRowADate(columns, options)) {
        return Optional.of(List.of());
      }
      List<String> names = labels.stream().limit(MOST).map(ColumnFacts::name).toList();
      for (List<String> some : some(names)) {
        if (trial.isOneRowADate(columns.by(some.toArray(new String[0])), options)) {
          return Optional.of(some);
        }
      }
      return Optional.empty();
    }

    /** Each name, then each two. */
    private static List<List<String>> some(List<String> names) {
      List<List<String>> some = new ArrayList<>();
      names.forEach(name -> some.add(List.of(name)));
      for (int i = 0; i < names.size(); i++) {
        for (int k = i + 1; k < names.size(); k++) {
          some.add(List.of(names.get(i), names.get(k)));
        }
      }
      return some;
    }
  }
}
