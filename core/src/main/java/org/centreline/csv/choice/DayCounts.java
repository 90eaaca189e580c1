package org.centreline.csv.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.FarDates;
import org.centreline.csv.date.TimesOfDay;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.number.Answers;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Cells;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.series.Calendar;
import org.centreline.series.Rhythm;

/** How many rows there are of each day, all of the file looked at. */
final class DayCounts {

  private final Map<String, Integer> rows = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Set<List<String>> groups = new HashSet<>();
  private final TimesOfDay times = new TimesOfDay();
  private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
  private boolean whole = true;

  private DayCounts() {}

  /**
   * Counts the rows that were asked for and hold something in a column.
   *
   * @param cells where the dates stand
   * @param value the position of the column; -1 where every row counts
   */
  static DayCounts of(Looked table, DateCells cells, int value) {
    DayCounts found = new DayCounts();
    Header header = table.table().header();
    List<Integer> by = new ArrayList<>();
    table.columns().by().forEach(name -> by.addAll(header.positions(name)));
    try (Rows all = table.table().rows(Purpose.LOOK)) {
      while (all.next()) {
        Row row = all.row();
        boolean answers =
            value < 0 || org.centreline.csv.number.MissingMark.of(row.cell(value)).isEmpty();
        if (row.filled() > 0 && answers && isAsked(row, header, table.columns().where())) {
          found.add(found.times.day(cells.of(row)));
          found.groups.add(by.stream().map(row::cell).toList());
        }
      }
    }
    found.settle(table.options());
    return found;
  }

  /**
   * A table that is looked at.
   *
   * @param table the text
   * @param columns those asked for
   * @param options how it is read
   * @param counted the answers, where a word that counts was named
   */
  record Looked(
      CsvTable table, Columns columns, ReadingOptions options, Optional<Answers> counted) {}

  private static boolean isAsked(Row row, Header header, List<Filter> where) {
    for (Filter filter : where) {
      List<Integer> positions = header.positions(filter.column());
      if (positions.size() == 1 && !row.cell(positions.get(0)).equals(Cells.trim(filter.value()))) {
        return false;
      }
    }
    return true;
  }

  private void add(String text) {
    if (!text.isEmpty() && rows.merge(text, 1, Integer::sum) == 1) {
      texts.add(text);
    }
  }

  private void settle(ReadingOptions options) {
    DateColumn column = new DateColumn(texts, options.dateFormat());
    for (int i = 0; i < texts.size(); i++) {
      if (column.day(i) != DateColumn.NONE) {
        days.merge(LocalDate.ofEpochDay(column.day(i)), rows.get(texts.get(i)), Integer::sum);
      }
    }
    whole = column.shape().filter(shape -> shape.months() > 0).isEmpty();
    FarDates.among(new ArrayList<>(days.keySet())).forEach(days::remove);
  }

  /** How many rows have a date. */
  int rows() {
    return days.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether the dates are days rather than months or longer. */
  boolean areDays() {
    return whole;
  }

  /** Whether the days follow no calendar. */
  boolean isIrregular() {
    return Calendar.rhythmOf(new ArrayList<>(days.keySet())) == Rhythm.IRREGULAR;
  }

  /** Whether each period of a calendar has its one row: a schedule, and no list of events. */
  boolean areSchedule() {
    List<LocalDate> all = new ArrayList<>(days.keySet());
    Rhythm rhythm = Calendar.rhythmOf(all);
    return rhythm != Rhythm.IRREGULAR && rows() == all.size() && span(rhythm) == all.size();
  }

  private long span(Rhythm rhythm) {
    return rhythm.period(days.lastKey()) - rhythm.period(days.firstKey()) + 1;
  }

  /**
   * The shortest period, up to quarters, with so many rows a group on average, in so many periods.
   */
  Optional<Every> finest(double least, int fewest) {
    for (Every every : List.of(Every.DAY, Every.WEEK, Every.MONTH, Every.QUARTER)) {
      long periods = days.isEmpty() ? 0 : span(every.rhythm());
      if (periods >= fewest && mean(every) >= least) {
        return Optional.of(every);
      }
    }
    return Optional.empty();
  }

  /** How many rows a period has in each group on average. */
  double mean(Every every) {
    return rows() / (double) (span(every.rhythm()) * Math.max(1, groups.size()));
  }
}
