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
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.RowStore;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.Dictionary;
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
    List<FileRows.Named> named =
        columns.order().stream().map(name -> new FileRows.Named(Matter.TIME, name)).toList();
    FileRows.RowOptions how = FileRows.RowOptions.ofRows(options, named);
    FileRows fileRows = FileRows.of(file, columns, how);
    RowRequest request = fileRows.request();
    return switch (request.layout().axis()) {
      case DATES -> dated(fileRows);
      case LABELS -> worded(fileRows);
      case ROWS -> throw undated(request);
    };
  }

  private static DataException undated(RowRequest request) {
    Mismatch none =
        new Mismatch(
            "a column of dates, or one that says before or after",
            "neither",
            "name it with "
                + Matter.DATE
                + " or "
                + Matter.TIME
                + "; the columns are: "
                + request.header().list());
    return request.findings().fatal(Code.CHOOSE_COLUMN, Place.line(request.header().line()), none);
  }

  private static RowReading dated(FileRows fileRows) {
    DateColumn dates = fileRows.dates();
    RowStore store = fileRows.rows().store();
    new DateProblems(fileRows.request(), fileRows.rows()).report(dates);
    fileRows.request().findings().stopIfAny();
    List<LocalDate> times = new ArrayList<>();
    for (int row = 0; row < store.size(); row++) {
      times.add(LocalDate.ofEpochDay(dates.day(store.place(row))));
    }
    return reading(fileRows, times, List.of(), Doubles.empty());
  }

  private static RowReading worded(FileRows fileRows) {
    fileRows.request().findings().stopIfAny();
    Dictionary words = fileRows.rows().places();
    RowStore store = fileRows.rows().store();
    RowRequest request = fileRows.request();
    TimeWords times = TimeWords.of(words, request, request.header().line());
    Doubles later =
        Doubles.tabulate(store.size(), row -> store.place(row) == times.after() ? 1 : 0);
    return reading(
        fileRows, List.of(), List.of(words.text(times.before()), words.text(times.after())), later);
  }

  private static RowReading reading(
      FileRows fileRows, List<LocalDate> times, List<String> words, Doubles later) {
    RowStore store = fileRows.rows().store();
    DateColumn dates = fileRows.dates();
    RowRequest request = fileRows.request();
    return new RowReading(
        fileRows.source(),
        request.header().name(request.layout().value()),
        times,
        words,
        later,
        Doubles.tabulate(store.size(), store::numerator),
        Doubles.tabulate(store.size(), store::denominator),
        fileRows.rows().unit(),
        dates.format());
  }
}
