package org.centreline.csv.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.point.DateProblems;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Dictionary;
import org.centreline.csv.row.Gathered;
import org.centreline.csv.row.RowStore;
import org.centreline.csv.row.Task;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;

/** Reads rows as they stand, with a date or one of two words each. */
public final class RowReader {

  private RowReader() {}

  /**
   * Reads a file.
   *
   * @param columns a date column; where an order column is named, it holds the two words
   * @throws DataException with every problem of the file, where it can't be used
   */
  public static RowReading read(CsvFile file, Columns columns, ReadingOptions options) {
    List<Gathered.Named> named =
        columns.order().stream().map(name -> new Gathered.Named(Matter.TIME, name)).toList();
    Gathered.RowOptions how = Gathered.RowOptions.ofRows(options, named);
    Gathered gathered = Gathered.of(file, columns, how);
    Task task = gathered.task();
    return switch (task.layout().axis()) {
      case DATES -> dated(gathered);
      case LABELS -> worded(gathered);
      case ROWS -> throw undated(task);
    };
  }

  private static DataException undated(Task task) {
    Mismatch none =
        new Mismatch(
            "a column of dates, or one that says before or after",
            "neither",
            "name it with "
                + Matter.DATE
                + " or "
                + Matter.TIME
                + "; the columns are: "
                + task.header().list());
    return task.findings().fatal(Code.CHOOSE_COLUMN, Place.line(task.header().line()), none);
  }

  private static RowReading dated(Gathered gathered) {
    DateColumn dates = gathered.dates();
    RowStore store = gathered.rows().store();
    new DateProblems(gathered.task(), gathered.rows()).report(dates);
    gathered.task().findings().stopIfAny();
    List<LocalDate> times = new ArrayList<>();
    for (int row = 0; row < store.size(); row++) {
      times.add(LocalDate.ofEpochDay(dates.day(store.place(row))));
    }
    return reading(gathered, times, List.of(), Doubles.empty());
  }

  private static RowReading worded(Gathered gathered) {
    gathered.task().findings().stopIfAny();
    Dictionary words = gathered.rows().places();
    RowStore store = gathered.rows().store();
    Task task = gathered.task();
    TimeWords times = TimeWords.of(words, task, task.header().line());
    Doubles later =
        Doubles.tabulate(store.size(), row -> store.place(row) == times.after() ? 1 : 0);
    return reading(
        gathered, List.of(), List.of(words.text(times.before()), words.text(times.after())), later);
  }

  private static RowReading reading(
      Gathered gathered, List<LocalDate> times, List<String> words, Doubles later) {
    RowStore store = gathered.rows().store();
    DateColumn dates = gathered.dates();
    Task task = gathered.task();
    return new RowReading(
        gathered.source(),
        task.header().name(task.layout().value()),
        times,
        words,
        later,
        Doubles.tabulate(store.size(), store::numerator),
        Doubles.tabulate(store.size(), store::denominator),
        gathered.rows().unit(),
        dates.format());
  }
}
